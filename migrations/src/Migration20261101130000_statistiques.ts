import { Migration } from '@mikro-orm/migrations';

const COMPTES = ['achetes', 'livres', 'actives', 'distribues', 'utilises', 'rembourses']
  .map((etape) => `${etape} integer not null default 0`)
  .join(',\n        ');

/** Folded periods of the ledger, what is not folded yet is read from it; published figures. */
export class Migration20261101130000_statistiques extends Migration {
  override up(): void {
    this.addSql(`
      -- Facts whose transaction is before this one are folded; the others are the tail.
      create table statistiques.borne (
        seule boolean primary key default true check (seule),
        tx    xid8 not null,
        plie_a timestamptz not null default clock_timestamp()
      );
      insert into statistiques.borne (tx) values ('0');

      create table statistiques.pli (
        collectivite_id uuid not null,
        mois_achat      date not null,
        mois            date not null,
        public          text not null,
        ${COMPTES},
        primary key (collectivite_id, mois_achat, mois, public)
      );

      create table statistiques.pli_mois (
        collectivite_id uuid not null,
        mois            date not null,
        ${COMPTES},
        primary key (collectivite_id, mois)
      );
      grant update, delete on statistiques.pli, statistiques.pli_mois, statistiques.borne to lot;

      create table statistiques.chiffre_publie (
        id            uuid primary key default uuidv7(),
        cle           text not null unique,
        publie_le     text not null check (publie_le ~ '^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$'),
        indicateur    text not null,
        valeur_min    bigint,
        valeur_max    bigint,
        approximatif  boolean not null default false,
        valeur_citee  text not null,
        unite         text not null,
        perimetre     text not null,
        reserve       text,
        source        text not null,
        check (valeur_max >= valeur_min)
      );
      grant update on statistiques.chiffre_publie to app, lot;
    `);
  }
}
