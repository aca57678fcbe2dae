import { Migration } from '@mikro-orm/migrations';

/** What imports of buyers and of another operator's history need. */
export class Migration20261122160000_imports_repris extends Migration {
  override up(): void {
    this.addSql(`
      -- The members of a syndicat are described by its last file, as its name is.
      grant update on territoires.syndicat_mixte to lot;
      grant delete on territoires.syndicat_membre to lot;

      -- A lot whose carnets bear the numbers of another operator, kept as they were printed: none is one of ours.
      alter table pass.lot add repris boolean not null default false;
    `);
  }
}
