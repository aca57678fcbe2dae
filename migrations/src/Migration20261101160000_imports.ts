import { Migration } from '@mikro-orm/migrations';

/** What lets a refused line be corrected and sent again, an import be asked twice, and a claim have no date. */
export class Migration20261101160000_imports extends Migration {
  override up(): void {
    this.addSql(`
      alter table plateforme.import
        add entetes text[],
        add cle text check (length(cle) between 8 and 255),
        add demande text,
        add constraint import_cle unique (acteur, cle);
      alter table plateforme.import_rejet add cellules text[] not null default '{}';

      -- « s.d. » : sans date.
      alter table statistiques.chiffre_publie drop constraint chiffre_publie_publie_le_check;
      alter table statistiques.chiffre_publie
        add constraint chiffre_publie_publie_le_check check (publie_le ~ '^([0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?|s[.]d[.])$');
    `);
  }
}
