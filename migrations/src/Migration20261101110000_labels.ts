import { Migration } from '@mikro-orm/migrations';

/** Structures, their places, and labels as dated, sourced assertions. */
export class Migration20261101110000_labels extends Migration {
  override up(): void {
    this.addSql(`
      create table labels.structure (
        id      uuid primary key default uuidv7(),
        siret   text unique check (siret ~ '^[0-9]{14}$'),
        nom     text not null check (length(nom) between 1 and 300),
        version integer not null default 1
      );
      grant update on labels.structure to app, lot;

      create table labels.lieu (
        id               uuid primary key default uuidv7(),
        cle_source       text not null unique,
        source           text not null,
        structure_id     uuid references labels.structure (id),
        nom              text not null check (length(nom) between 1 and 300),
        adresse          text check (length(adresse) <= 500),
        code_postal      text check (code_postal ~ '^[0-9]{5}$'),
        commune_code     text not null,
        commune_nom      text not null,
        departement_code text not null,
        region_code      text not null,
        latitude         double precision check (latitude between -90 and 90),
        longitude        double precision check (longitude between -180 and 180),
        itinerant        boolean not null default false,
        site             text not null default 'PRINCIPAL' check (site in ('PRINCIPAL', 'ANTENNE')),
        telephone        text check (length(telephone) <= 50),
        site_web         text check (length(site_web) <= 500),
        horaires         text check (length(horaires) <= 1000),
        services         text[] not null default '{}',
        fictif           boolean not null default false,
        version          integer not null default 1,
        modifie_le       date not null,
        check ((latitude is null) = (longitude is null))
      );
      create index lieu_nom on labels.lieu (nom collate "fr-x-icu", id);
      create index lieu_departement on labels.lieu (departement_code, nom collate "fr-x-icu", id);
      create index lieu_commune on labels.lieu (commune_code);
      create index lieu_recherche on labels.lieu
        using gin (plateforme.sans_accent(nom || ' ' || commune_nom) public.gin_trgm_ops);
      grant update on labels.lieu to app, lot;

      create table labels.label_assertion (
        id            uuid primary key default uuidv7(),
        lieu_id       uuid not null references labels.lieu (id),
        genre         text not null check (genre in ('PASS_NUMERIQUE', 'FRANCE_SERVICES', 'AIDANTS_CONNECT')),
        acte          text not null check (acte in ('LABELLISATION', 'SUSPENSION', 'RETRAIT')),
        emetteur      text not null,
        du            date not null,
        jusqu_au      date,
        preuve        text,
        motif         text,
        evenement     bigint not null references labels.evenement (position),
        enregistre_le date not null,
        check (jusqu_au >= du),
        check (acte = 'LABELLISATION' or motif is not null)
      );
      create index label_assertion_lieu on labels.label_assertion (lieu_id, genre, evenement desc);
      create unique index label_assertion_fait on labels.label_assertion (lieu_id, genre, acte, du, emetteur, jusqu_au) nulls not distinct;
      select plateforme.proteger('labels.label_assertion');

      -- A suspension or a withdrawal ends for good where a label said later begins, even once that label has ended.
      create function labels.est_leve(dit labels.label_assertion, jour date, connu_au date default null) returns boolean
        language sql stable parallel safe
      begin atomic
        select exists (
          select from labels.label_assertion l
          where l.lieu_id = dit.lieu_id and l.genre = dit.genre and l.acte = 'LABELLISATION' and l.evenement > dit.evenement
            and l.du <= jour and (l.jusqu_au is null or l.jusqu_au >= dit.du)
            and (connu_au is null or l.enregistre_le <= connu_au));
      end;

      -- The last assertion recorded by the end of a day among those in force on the day asked decides; none in force: past or future.
      -- As a table, it becomes a part of the statement that reads it; called for each row, it would cost three times as much.
      create function labels.etat_du_jour(lieu uuid, genre_demande text, jour date, connu_au date default null) returns table (etat text)
        language sql stable parallel safe
      begin atomic
        select case
          when vu.acte = 'RETRAIT' then 'RETIRE'
          when vu.acte = 'SUSPENSION' then 'SUSPENDU'
          when vu.acte is not null and vu.jusqu_au - jour <= 30 then 'A_RENOUVELER'
          when vu.acte is not null then 'LABELLISE'
          when tous.passe then 'EXPIRE'
          when tous.futur then 'CANDIDAT'
        end
        from (
          select bool_or(l.jusqu_au < jour) as passe, bool_or(l.du > jour) as futur
          from labels.label_assertion l
          where l.lieu_id = lieu and l.genre = genre_demande and l.acte = 'LABELLISATION'
            and (connu_au is null or l.enregistre_le <= connu_au)
        ) tous
        left join lateral (
          select l.acte, l.jusqu_au
          from labels.label_assertion l
          where l.lieu_id = lieu and l.genre = genre_demande and l.du <= jour
            and (l.jusqu_au is null or l.jusqu_au >= jour)
            and (connu_au is null or l.enregistre_le <= connu_au)
            and (l.acte = 'LABELLISATION' or not labels.est_leve(l, jour, connu_au))
          order by l.evenement desc, l.id desc
          limit 1
        ) vu on true;
      end;

      create function labels.etat_du_label(lieu uuid, genre_demande text, jour date, connu_au date default null) returns text
        language sql stable parallel safe
      begin atomic
        select e.etat from labels.etat_du_jour(lieu, genre_demande, jour, connu_au) e;
      end;

      -- The same rule for every place at once: what a list filters by, in one pass over the assertions.
      create function labels.etats_du_jour(genre_demande text, jour date) returns table (lieu_id uuid, etat text)
        language sql stable parallel safe
      begin atomic
        select vu.lieu_id, case
          when vu.acte = 'RETRAIT' then 'RETIRE'
          when vu.acte = 'SUSPENSION' then 'SUSPENDU'
          when vu.acte is not null and vu.fin - jour <= 30 then 'A_RENOUVELER'
          when vu.acte is not null then 'LABELLISE'
          when vu.passe then 'EXPIRE'
          when vu.futur then 'CANDIDAT'
        end
        from (
          select l.lieu_id,
            bool_or(l.acte = 'LABELLISATION' and l.jusqu_au < jour) as passe,
            bool_or(l.acte = 'LABELLISATION' and l.du > jour) as futur,
            (array_agg(l.acte order by l.evenement desc, l.id desc)
              filter (where l.du <= jour and (l.jusqu_au is null or l.jusqu_au >= jour)))[1] as acte,
            (array_agg(l.jusqu_au order by l.evenement desc, l.id desc)
              filter (where l.du <= jour and (l.jusqu_au is null or l.jusqu_au >= jour)))[1] as fin
          from labels.label_assertion l
          where l.genre = genre_demande and (l.acte = 'LABELLISATION' or not labels.est_leve(l, jour))
          group by l.lieu_id
        ) vu;
      end;
    `);
  }
}
