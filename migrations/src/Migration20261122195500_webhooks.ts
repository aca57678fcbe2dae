import { Migration } from '@mikro-orm/migrations';

/** Addresses that are told of events, where each of them stands, and what became of each sending. */
export class Migration20261122195500_webhooks extends Migration {
  override up(): void {
    this.addSql(`
      create table plateforme.webhook (
        id              uuid primary key default uuidv7(),
        proprietaire    text not null,
        equipe          text not null,
        -- The rights it is told with: those of whoever made it, as they are at each sending.
        compte_id       uuid references plateforme.compte (id),
        habilitation_id uuid references plateforme.habilitation (id),
        -- Of who has no account, which the demonstration alone lets in.
        role            text not null,
        perimetre       text not null,
        collectivites   uuid[],
        structure       uuid,
        evenement       bigint not null references plateforme.evenement (position),
        enregistre_le   date not null,
        check ((compte_id is null) = (habilitation_id is null))
      );
      create index webhook_proprietaire on plateforme.webhook (proprietaire);
      select plateforme.proteger('plateforme.webhook');

      create table plateforme.webhook_version (
        webhook_id    uuid not null references plateforme.webhook (id),
        version       integer not null check (version > 0),
        nom           text not null check (length(nom) between 1 and 120),
        url           text not null check (length(url) between 8 and 2000),
        -- Empty for all.
        types         text[] not null,
        territoire_type text check (territoire_type in ('REGION', 'DEPARTEMENT', 'COLLECTIVITE')),
        territoire_code text check (length(territoire_code) between 2 and 9),
        objet         text check (length(objet) between 1 and 100),
        -- Why it is told of nothing for now, in words; what suspends it may be its maker, its target, or the end of its rights.
        suspension    text check (length(suspension) between 1 and 500),
        supprime      boolean not null default false,
        auteur        text not null,
        evenement     bigint not null references plateforme.evenement (position),
        enregistre_le date not null,
        primary key (webhook_id, version),
        check ((territoire_type is null) = (territoire_code is null))
      );
      select plateforme.proteger('plateforme.webhook_version');

      -- Enciphered by a key that the database does not hold; the one before still signs until the time said by the next.
      create table plateforme.webhook_secret (
        webhook_id      uuid not null references plateforme.webhook (id),
        numero          integer not null check (numero > 0),
        chiffre         text not null,
        depuis          timestamptz not null,
        ancien_jusqu_a  timestamptz,
        evenement       bigint not null references plateforme.evenement (position),
        enregistre_le   date not null,
        primary key (webhook_id, numero)
      );
      select plateforme.proteger('plateforme.webhook_secret');

      create view plateforme.webhook_lu with (security_invoker = true) as
        select w.id, w.proprietaire, w.equipe, w.compte_id, w.habilitation_id, w.role, w.perimetre, w.collectivites,
          w.structure, w.enregistre_le as cree_le, v.version, v.nom, v.url, v.types, v.territoire_type, v.territoire_code, v.objet, v.suspension, v.supprime,
          v.auteur, v.enregistre_le
        from plateforme.webhook w
        cross join lateral (select * from plateforme.webhook_version x where x.webhook_id = w.id order by x.version desc limit 1) v;

      -- Where a target stands: no fact, but a place in the journal that moves.
      create table plateforme.webhook_cours (
        webhook_id     uuid primary key references plateforme.webhook (id),
        curseur        text not null,
        -- One more each time the cursor is moved by hand: what was under way then is no longer recorded.
        generation     integer not null default 1,
        -- Failed tries of the event at the head, and when it is tried again.
        essais         integer not null default 0,
        prochain_essai timestamptz,
        mortes_de_suite integer not null default 0,
        accepte_a      timestamptz,
        -- When it was last sent a test, so that it is no way to knock at doors.
        essaye_a       timestamptz
      );
      grant update on plateforme.webhook_cours to app, lot;

      -- What became of each try, told by month: a month goes away whole.
      create table plateforme.envoi_de_webhook (
        id             uuid not null default uuidv7(),
        webhook_id     uuid not null,
        evenement_id   uuid not null,
        type           text not null,
        curseur        text not null,
        issue          text not null check (issue in ('ACCEPTE', 'ECHEC', 'MORT', 'ESSAI_ACCEPTE', 'ESSAI_ECHEC')),
        essai          integer not null,
        a              timestamptz not null,
        duree          integer not null,
        statut         integer,
        raison         text,
        prochain_essai timestamptz,
        primary key (id, a)
      ) partition by range (a);
      create index envoi_de_webhook_dernier on plateforme.envoi_de_webhook (webhook_id, id);

      -- Kept until someone deals with them.
      create table plateforme.lettre_morte (
        id           uuid primary key default uuidv7(),
        webhook_id   uuid not null references plateforme.webhook (id),
        evenement_id uuid not null,
        type         text not null,
        curseur      text not null,
        morte_a      timestamptz not null,
        essais       integer not null,
        statut       integer,
        raison       text not null,
        a_renvoyer   boolean not null default false,
        unique (webhook_id, evenement_id)
      );
      create index lettre_morte_a_renvoyer on plateforme.lettre_morte (webhook_id) where a_renvoyer;
      grant update, delete on plateforme.lettre_morte to app, lot;

      -- Makes the months that an instant and the next one need.
      create function plateforme.ouvrir_les_envois(instant timestamptz) returns void
        language plpgsql volatile security definer set search_path = pg_catalog as $$
      declare
        debut timestamp;
        nom text;
      begin
        perform pg_advisory_xact_lock(hashtextextended('plateforme.envoi_de_webhook', 0));
        for i in 0..1 loop
          debut := date_trunc('month', instant at time zone 'UTC') + make_interval(months => i);
          nom := 'envoi_de_webhook_' || to_char(debut, 'YYYYMM');
          if to_regclass('plateforme.' || nom) is null then
            execute format('create table plateforme.%I partition of plateforme.envoi_de_webhook for values from (%L) to (%L)',
              nom, debut at time zone 'UTC', (debut + interval '1 month') at time zone 'UTC');
          end if;
        end loop;
      end $$;

      -- Whole months are dropped, once the last of their sendings is older than so many days: nothing is deleted row by row.
      create function plateforme.oublier_les_envois(instant timestamptz, jours integer) returns void
        language plpgsql volatile security definer set search_path = pg_catalog as $$
      declare
        ancienne text;
      begin
        perform pg_advisory_xact_lock(hashtextextended('plateforme.envoi_de_webhook', 0));
        for ancienne in
          select c.relname from pg_inherits i join pg_class c on c.oid = i.inhrelid
          where i.inhparent = 'plateforme.envoi_de_webhook'::regclass
            and (to_date(right(c.relname, 6), 'YYYYMM') + interval '1 month') at time zone 'UTC' <= instant - make_interval(days => greatest(jours, 1))
        loop
          execute format('drop table plateforme.%I', ancienne);
        end loop;
      end $$;
      revoke all on function plateforme.ouvrir_les_envois(timestamptz), plateforme.oublier_les_envois(timestamptz, integer) from public;
      grant execute on function plateforme.ouvrir_les_envois(timestamptz) to app, lot;
      grant execute on function plateforme.oublier_les_envois(timestamptz, integer) to lot;
    `);
  }
}
