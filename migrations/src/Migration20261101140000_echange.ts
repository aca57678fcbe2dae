import { Migration } from '@mikro-orm/migrations';

/** Imports, and what they refused, row by row. */
export class Migration20261101140000_echange extends Migration {
  override up(): void {
    this.addSql(`
      create table plateforme.import (
        id         uuid primary key default uuidv7(),
        genre      text not null check (genre in ('lieux', 'territoires', 'chiffres-publies', 'pass')),
        fichier    text not null,
        empreinte  text not null,
        acteur     text not null,
        simule     boolean not null,
        etat       text not null check (etat in ('TERMINE', 'REFUSE')),
        motif      text,
        lignes     integer not null default 0,
        creees     integer not null default 0,
        modifiees  integer not null default 0,
        inchangees integer not null default 0,
        rejetees   integer not null default 0,
        recu_a     timestamptz not null default clock_timestamp(),
        termine_a  timestamptz,
        check (etat = 'REFUSE' or lignes = creees + modifiees + inchangees + rejetees)
      );
      create table plateforme.import_rejet (
        import_id uuid    not null references plateforme.import (id),
        rang      integer not null,
        ligne     integer not null,
        colonne   text,
        valeur    text,
        attendu   text not null,
        primary key (import_id, rang)
      );
      -- Files received and not imported yet: forgotten after a day.
      create table plateforme.depot (
        id        uuid primary key default uuidv7(),
        fichier   text not null,
        octets    bigint not null,
        acteur    text not null,
        chemin    text not null,
        recu_a    timestamptz not null default clock_timestamp()
      );
      grant delete on plateforme.depot to app, lot;
    `);
  }
}
