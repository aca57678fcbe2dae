import { Migration } from '@mikro-orm/migrations';

const OWNERS = ['plateforme', 'territoires', 'labels', 'pass', 'statistiques'];
/** More events than this since the last look, and its owner is said to have changed whole: a look stays cheap. */
const MOST = 1000;

const changes = (owner: string): string => `
  select distinct '${owner}', case when count(*) over () < ${MOST} then r.collectivite_id end
  from (select e.collectivite_id from ${owner}.evenement e
    where e.tx >= pg_snapshot_xmin(vu) and not pg_visible_in_snapshot(e.tx, vu) limit ${MOST}) r`;

/** What lets answers be kept in memory, and never outlive a change. */
export class Migration20261122191500_versions extends Migration {
  override up(): void {
    this.addSql(`
      -- Whose facts something was recorded of that a snapshot did not see yet; without a collectivité, any of its owner's. By
      -- transactions: an event committed late may stand below one already seen. Everyone may ask it; it shows no event.
      create function plateforme.changements_depuis(vu pg_snapshot) returns table (proprietaire text, collectivite uuid)
        language sql stable security definer
      begin atomic ${OWNERS.map(changes).join(' union all ')};
      end;

      drop function labels.a_change_depuis(pg_snapshot);
      -- The one on (tx, position) serves as well.
      drop index labels.evenement_tx;
    `);
  }
}
