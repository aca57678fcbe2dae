import { Migration } from '@mikro-orm/migrations';

/** Tokens of integration: what each may ask, the fingerprints of its secrets, its end, and what it was used for. */
export class Migration20261122200300_jetons extends Migration {
  override up(): void {
    this.addSql(`
      create table plateforme.jeton (
        id            uuid primary key default uuidv7(),
        -- The part of the secret that may be read aloud: it finds the token, and opens nothing.
        public        text not null unique check (public ~ '^[2-9a-hjkmnp-z]{12}$'),
        genre         text not null check (genre in ('API', 'ENCART')),
        -- What it opens is cut, at each use, to what its maker may still open.
        compte_id     uuid references plateforme.compte (id),
        proprietaire  text not null,
        equipe        text not null,
        createur_role text not null,
        -- Of a maker without an account, as the tokens of the demonstration: the collectivités it saw, all when null.
        createur_collectivites uuid[] check (createur_collectivites is null or compte_id is null),
        evenement     bigint not null references plateforme.evenement (position),
        enregistre_le date not null
      );
      create index jeton_proprietaire on plateforme.jeton (proprietaire);
      create index jeton_equipe on plateforme.jeton (equipe);
      select plateforme.proteger('plateforme.jeton');

      -- What a token may ask after each change of it, whole: the last version counts. Null opens everything of its kind.
      create table plateforme.jeton_portee (
        jeton_id       uuid not null references plateforme.jeton (id),
        version        integer not null check (version > 0),
        nom            text not null check (length(nom) between 1 and 80),
        perimetre_type text not null check (perimetre_type in ('FRANCE', 'REGION', 'DEPARTEMENT', 'COLLECTIVITE')),
        perimetre_code text check (length(perimetre_code) between 1 and 9),
        operations     text[] check (cardinality(operations) between 1 and 100),
        champs         text[] check (cardinality(champs) between 1 and 100),
        indicateurs    text[] check (cardinality(indicateurs) between 1 and 100),
        origines       text[] not null check (cardinality(origines) <= 20),
        quota          integer check (quota between 1 and 100000),
        expire_le      date not null,
        auteur         text not null,
        evenement      bigint not null references plateforme.evenement (position),
        enregistre_le  date not null,
        primary key (jeton_id, version),
        check ((perimetre_type = 'FRANCE') = (perimetre_code is null))
      );
      select plateforme.proteger('plateforme.jeton_portee');

      create table plateforme.jeton_secret (
        jeton_id           uuid not null references plateforme.jeton (id),
        rang               integer not null check (rang > 0),
        empreinte          bytea not null unique check (length(empreinte) = 32),
        -- Last day on which the secrets before this one still open; none when they ended with it.
        precedents_jusqu_au date,
        evenement          bigint not null references plateforme.evenement (position),
        enregistre_le      date not null,
        primary key (jeton_id, rang)
      );
      select plateforme.proteger('plateforme.jeton_secret');

      create table plateforme.jeton_revocation (
        jeton_id      uuid primary key references plateforme.jeton (id),
        motif         text not null check (length(motif) between 1 and 500),
        par           text not null,
        evenement     bigint not null references plateforme.evenement (position),
        enregistre_le date not null
      );
      select plateforme.proteger('plateforme.jeton_revocation');

      create view plateforme.jeton_lu with (security_invoker = true) as
        select j.id, j.public, j.genre, j.compte_id, j.proprietaire, j.equipe, j.createur_role, j.createur_collectivites,
          p.version, p.nom, p.perimetre_type, p.perimetre_code, p.operations, p.champs, p.indicateurs, p.origines, p.quota, p.expire_le,
          j.enregistre_le as cree_le, p.enregistre_le as modifie_le, p.auteur,
          r.enregistre_le as revoque_le, r.motif as revoque_pour
        from plateforme.jeton j
        cross join lateral (select * from plateforme.jeton_portee x where x.jeton_id = j.id order by x.version desc limit 1) p
        left join plateforme.jeton_revocation r on r.jeton_id = j.id;

      -- What each token did a day, by what it asked: counted in the memory of the servers, and added to here every few seconds.
      create table plateforme.jeton_usage (
        jour        date not null,
        jeton_id    uuid not null references plateforme.jeton (id),
        -- Fingerprint of what follows.
        demande     text not null check (length(demande) <= 24),
        operation   text not null,
        champs      text[] not null,
        indicateurs text[] not null,
        origine     text not null,
        requetes    bigint not null check (requetes >= 0),
        points      bigint not null check (points >= 0),
        refus       bigint not null check (refus >= 0),
        evenements  bigint not null check (evenements >= 0),
        -- Most requests that one server saw in one minute.
        pointe      integer not null check (pointe >= 0),
        vu_a        timestamptz not null,
        primary key (jour, jeton_id, demande)
      ) partition by range (jour);
      create index jeton_usage_jeton on plateforme.jeton_usage (jeton_id, jour);
      grant update on plateforme.jeton_usage to app, lot;

      create view plateforme.jeton_usage_du_jour with (security_invoker = true) as
        select jeton_id, jour, sum(requetes)::int as requetes, sum(points)::int as points, sum(refus)::int as refus,
          sum(evenements)::int as evenements, max(pointe) as pointe
        from plateforme.jeton_usage group by jeton_id, jour;

      create function plateforme.ouvrir_les_usages(jour date) returns void
        language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
      declare
        mois date := date_trunc('month', jour)::date;
        nom  text := 'jeton_usage_' || to_char(jour, 'YYYY_MM');
      begin
        perform pg_advisory_xact_lock(hashtextextended('plateforme.jeton_usage', 0));
        if to_regclass('plateforme.' || nom) is null then
          execute format('create table plateforme.%I partition of plateforme.jeton_usage for values from (%L) to (%L)',
            nom, mois, mois + interval '1 month');
        end if;
      end $$;

      -- Whole months are dropped: nothing is deleted row by row.
      create function plateforme.oublier_les_usages(jour date) returns void
        language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
      declare
        ancienne text;
      begin
        for ancienne in
          select c.relname from pg_inherits i join pg_class c on c.oid = i.inhrelid
          where i.inhparent = 'plateforme.jeton_usage'::regclass
            and right(c.relname, 7) < to_char(jour - interval '13 months', 'YYYY_MM')
        loop
          execute format('drop table plateforme.%I', ancienne);
        end loop;
      end $$;
      revoke execute on function plateforme.ouvrir_les_usages, plateforme.oublier_les_usages from public;
      grant execute on function plateforme.ouvrir_les_usages to app, lot;
      grant execute on function plateforme.oublier_les_usages to lot;
    `);
  }
}
