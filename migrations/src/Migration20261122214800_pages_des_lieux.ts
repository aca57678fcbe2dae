import { Migration } from '@mikro-orm/migrations';

/** A page of the places of a département that had a label is found and counted in two indexes, without reading the places that it leaves out. */
export class Migration20261122214800_pages_des_lieux extends Migration {
  override up(): void {
    this.addSql(`
      drop index labels.lieu_departement;
      create index lieu_departement on labels.lieu (departement_code, nom collate "fr-x-icu", id) include (retire);
      drop index labels.label_assertion_lieu;
      create index label_assertion_lieu on labels.label_assertion (lieu_id, label, evenement desc) include (genre);
    `);
  }
}
