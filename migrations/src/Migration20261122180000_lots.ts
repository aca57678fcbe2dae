import { Migration } from '@mikro-orm/migrations';

/** What a bulk act made of each place that it was asked of: changed, or left out and why. */
export class Migration20261122180000_lots extends Migration {
  override up(): void {
    this.addSql(`
      create table labels.lot_ligne (
        evenement     bigint not null references labels.evenement (position),
        rang          integer not null,
        lieu_id       uuid not null,
        regle         text,
        message       text check (length(message) <= 1000),
        etat          text,
        fin           date,
        du            date,
        jusqu_au      date,
        enregistre_le date not null,
        primary key (evenement, rang),
        check ((regle is null) = (message is null))
      );
      select plateforme.proteger('labels.lot_ligne');
    `);
  }
}
