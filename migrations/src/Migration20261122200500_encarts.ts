import { Migration } from '@mikro-orm/migrations';

/** What a page of another site shows of the register: the view, its figure, and whether its figures open. */
export class Migration20261122200500_encarts extends Migration {
  override up(): void {
    this.addSql(`
      create table plateforme.encart (
        jeton_id      uuid primary key references plateforme.jeton (id),
        -- The view as it was when the embed was made: what a site shows does not change because someone changed their view.
        adresse       text not null check (length(adresse) between 2 and 2100 and adresse like '/%'),
        vue_code      text,
        forme         text not null check (forme in ('COURBE', 'CARTE', 'BARRES', 'CHIFFRE', 'ENTONNOIR', 'TABLEAU')),
        detail        boolean not null,
        evenement     bigint not null references plateforme.evenement (position),
        enregistre_le date not null
      );
      select plateforme.proteger('plateforme.encart');
    `);
  }
}
