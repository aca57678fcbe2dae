import { Migration } from '@mikro-orm/migrations';

/** Postcodes of each commune, to find again a commune that a file names without its code. */
export class Migration20261101150000_codes_postaux extends Migration {
  override up(): void {
    this.addSql(`
      create table territoires.code_postal (
        code         text not null check (code ~ '^[0-9]{5}$'),
        commune_code text not null,
        primary key (code, commune_code)
      );
    `);
  }
}
