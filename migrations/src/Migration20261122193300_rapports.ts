import { Migration } from '@mikro-orm/migrations';

/** Saved views sent by mail at fixed times, each to the account that asked for it, and what became of each sending. */
export class Migration20261122193300_rapports extends Migration {
  override up(): void {
    this.addSql(`
      create table plateforme.programmation (
        id              uuid primary key default uuidv7(),
        compte_id       uuid not null references plateforme.compte (id),
        -- The rights it is made with: those of whoever receives it, as long as they last.
        habilitation_id uuid not null references plateforme.habilitation (id),
        vue_id          uuid not null references plateforme.vue (id),
        evenement       bigint not null references plateforme.evenement (position),
        enregistre_le   date not null
      );
      create index programmation_compte on plateforme.programmation (compte_id);
      select plateforme.proteger('plateforme.programmation');

      create table plateforme.programmation_version (
        programmation_id uuid not null references plateforme.programmation (id),
        version          integer not null check (version > 0),
        format           text not null check (format in ('XLSX', 'CSV')),
        rythme           text not null check (rythme in ('JOUR', 'SEMAINE', 'MOIS')),
        -- Day of the week from Monday, 1, or of the month; its last day for a month that is shorter.
        jour             smallint,
        heure            text not null check (heure ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
        suspendue        boolean not null default false,
        supprimee        boolean not null default false,
        -- What was due before it was said is not sent.
        depuis           timestamptz not null,
        evenement        bigint not null references plateforme.evenement (position),
        enregistre_le    date not null,
        primary key (programmation_id, version),
        check (case rythme when 'JOUR' then jour is null when 'SEMAINE' then jour between 1 and 7 else jour between 1 and 31 end)
      );
      select plateforme.proteger('plateforme.programmation_version');

      create view plateforme.programmation_lue with (security_invoker = true) as
        select p.id, p.compte_id, p.habilitation_id, p.vue_id, w.version, w.format, w.rythme, w.jour, w.heure, w.suspendue,
          w.supprimee, w.depuis, w.enregistre_le
        from plateforme.programmation p
        cross join lateral (select * from plateforme.programmation_version x where x.programmation_id = p.id
          order by x.version desc limit 1) w;

      -- One sending for one instant, however often it is asked; a file is kept nowhere but in the message.
      create table plateforme.envoi (
        id               uuid primary key default uuidv7(),
        programmation_id uuid not null references plateforme.programmation (id),
        echeance         timestamptz not null,
        -- Asked for at once, not due.
        demande          boolean not null default false,
        envoye_a         timestamptz,
        fichier          text,
        lignes           integer,
        octets           integer,
        -- Why it will not be sent, in words; what may pass is tried again without it.
        refus            text,
        unique (programmation_id, echeance),
        check (envoye_a is null or refus is null)
      );
      grant update on plateforme.envoi to lot;
    `);
  }
}
