import { Migration } from '@mikro-orm/migrations';

/** What lets the public pages be kept in memory, and never outlive a change. */
export class Migration20261122171000_vitrine extends Migration {
  override up(): void {
    this.addSql(`
      create index evenement_tx on labels.evenement (tx);

      -- Whether something was recorded of places or labels that a snapshot did not see yet: by transactions, since an event
      -- committed late may stand below one already seen. Everyone may ask it; it shows no event.
      create function labels.a_change_depuis(vu pg_snapshot) returns boolean
        language sql stable security definer
      begin atomic
        select case when vu is not null then exists (
          select from labels.evenement e
          where e.tx >= pg_snapshot_xmin(vu) and not pg_visible_in_snapshot(e.tx, vu)) end;
      end;
    `);
  }
}
