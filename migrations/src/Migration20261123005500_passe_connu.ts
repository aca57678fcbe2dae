import { Migration } from '@mikro-orm/migrations';

/** What lets figures of what was known on a past day be kept while the register goes on. */
export class Migration20261123005500_passe_connu extends Migration {
  override up(): void {
    this.addSql(`
      -- The first day whose knowledge changed since a snapshot: a fact is known from the day of its event on, but one taken over
      -- from a source may be from any day before, and a demonstration erased was known from the first. It shows no event.
      create function pass.savoir_change_depuis(vu pg_snapshot) returns date
        language sql stable security definer
      begin atomic
        select min(premier) from (
          select case when e.repris then '-infinity' else e.enregistre_le end as premier from pass.evenement e
          where e.tx >= pg_snapshot_xmin(vu) and not pg_visible_in_snapshot(e.tx, vu)
          union all
          select '-infinity' from plateforme.evenement e
          where e.tx >= pg_snapshot_xmin(vu) and not pg_visible_in_snapshot(e.tx, vu) and e.type = 'demonstration.effacee') c;
      end;
    `);
  }
}
