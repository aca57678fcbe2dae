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
        -- RNA of an association or RIDET, where there is no SIRET.
        autre_pivot      text check (autre_pivot ~ '^[A-Z0-9]{9,13}$'),
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
        -- Said to be at a fixed address; a place may be both, and may say neither.
        fixe             boolean not null default false,
        site             text not null default 'PRINCIPAL' check (site in ('PRINCIPAL', 'ANTENNE')),
        telephone        text check (length(telephone) <= 50),
        site_web         text check (length(site_web) <= 500),
        autres_sites     text[] not null default '{}',
        horaires         text check (length(horaires) <= 1000),
        services         text[] not null default '{}',
        complement_adresse text check (length(complement_adresse) <= 200),
        typologie        text[] not null default '{}',
        presentation_resume text check (length(presentation_resume) <= 280),
        presentation_detail text check (length(presentation_detail) <= 5000),
        structure_parente text check (length(structure_parente) <= 300),
        publics          text[] not null default '{}',
        prises_en_charge text[] not null default '{}',
        frais            text[] not null default '{}',
        programmes       text[] not null default '{}',
        formations       text[] not null default '{}',
        autres_formations text[] not null default '{}',
        modalites_acces  text[] not null default '{}',
        modalites_accompagnement text[] not null default '{}',
        fiche_acces_libre text check (length(fiche_acces_libre) <= 500),
        prise_rdv        text check (length(prise_rdv) <= 500),
        tarif_centimes   bigint check (tarif_centimes between 0 and 100000),
        tarif_reglemente boolean,
        accessible       boolean,
        -- Minutes of the week (Monday 0:00 is 0) in which it is open; null when the hours could not be understood.
        plages           int4multirange,
        ouvert_feries    boolean,
        -- Out of the register, or one with another: hidden from lists, kept with its history.
        retire           boolean not null default false,
        fusionne_dans    uuid references labels.lieu (id),
        fictif           boolean not null default false,
        version          integer not null default 1,
        modifie_le       date not null,
        -- What a search looks into.
        texte            text not null generated always as (plateforme.sans_accent(nom || ' ' || commune_nom)) stored,
        check ((latitude is null) = (longitude is null)),
        check (fusionne_dans is null or retire)
      );
      create index lieu_fusionne on labels.lieu (fusionne_dans) where fusionne_dans is not null;
      create index lieu_nom on labels.lieu (nom collate "fr-x-icu", id);
      create index lieu_departement on labels.lieu (departement_code, nom collate "fr-x-icu", id);
      create index lieu_commune on labels.lieu (commune_code);
      create index lieu_recherche on labels.lieu
        using gin (texte public.gin_trgm_ops);
      grant update on labels.lieu to app, lot;

      -- A label is what an issuer said, from a day and until another; a later word corrects it, and an annulment takes it back.
      create table labels.label_assertion (
        id            uuid primary key default uuidv7(),
        lieu_id       uuid not null references labels.lieu (id),
        genre         text not null check (genre in
          ('PASS_NUMERIQUE', 'FRANCE_SERVICES', 'AIDANTS_CONNECT', 'CONSEILLERS_NUMERIQUES', 'AUTRE')),
        libelle       text check (length(libelle) between 1 and 120),
        label         text not null generated always as (case when genre = 'AUTRE' then 'AUTRE ' || libelle else genre end) stored,
        acte          text not null check (acte in
          ('LABELLISATION', 'SUSPENSION', 'RETRAIT', 'CANDIDATURE', 'REFUS', 'ANNULATION')),
        emetteur      text not null check (length(emetteur) between 1 and 200),
        du            date not null,
        jusqu_au      date,
        preuve        text check (length(preuve) <= 500),
        piece_id      uuid,
        motif         text check (length(motif) <= 1000),
        annule        uuid references labels.label_assertion (id),
        evenement     bigint not null references labels.evenement (position),
        enregistre_le date not null,
        check (jusqu_au >= du),
        check ((genre = 'AUTRE') = (libelle is not null)),
        check ((acte = 'ANNULATION') = (annule is not null)),
        check (acte in ('LABELLISATION', 'CANDIDATURE') or motif is not null)
      );
      create index label_assertion_lieu on labels.label_assertion (lieu_id, label, evenement desc);
      create index label_assertion_evenement on labels.label_assertion (evenement);
      create unique index label_assertion_annule on labels.label_assertion (annule) where annule is not null;
      select plateforme.proteger('labels.label_assertion');

      -- Whether what was said still counts: known by the end of a day, and not taken back by then.
      create function labels.tient(dit labels.label_assertion, connu_au date default null) returns boolean
        language sql stable parallel safe
      begin atomic
        select dit.acte <> 'ANNULATION' and (connu_au is null or dit.enregistre_le <= connu_au)
          and not exists (select from labels.label_assertion a
            where a.annule = dit.id and (connu_au is null or a.enregistre_le <= connu_au));
      end;

      -- A suspension or a withdrawal ends for good where a label said later begins, even once that label has ended.
      create function labels.est_leve(dit labels.label_assertion, jour date, connu_au date default null) returns boolean
        language sql stable parallel safe
      begin atomic
        select exists (
          select from labels.label_assertion l
          where l.lieu_id = dit.lieu_id and l.label = dit.label and l.acte = 'LABELLISATION' and (l.evenement, l.id) > (dit.evenement, dit.id)
            and l.du <= jour and (l.jusqu_au is null or l.jusqu_au >= dit.du) and labels.tient(l, connu_au));
      end;

      -- The last assertion recorded by the end of a day among those in force on the day asked decides; none in force: a
      -- candidature that waits, then the past, then the future. A label is to be renewed in its last 30 days, unless another goes on.
      create function labels.etat_du_jour(lieu uuid, un_label text, jour date, connu_au date default null) returns table (etat text)
        language sql stable parallel safe
      begin atomic
        select case
          when vu.acte = 'RETRAIT' then 'RETIRE'
          when vu.acte = 'SUSPENSION' then 'SUSPENDU'
          when vu.acte is not null and vu.jusqu_au - jour <= 30
            and not exists (select from labels.label_assertion s
              where s.lieu_id = lieu and s.label = un_label and s.acte = 'LABELLISATION' and s.du <= vu.jusqu_au + 1
                and (s.jusqu_au is null or s.jusqu_au > vu.jusqu_au) and labels.tient(s, connu_au)) then 'A_RENOUVELER'
          when vu.acte is not null then 'LABELLISE'
          when tous.dernier = 'CANDIDATURE' then 'CANDIDAT'
          when tous.passe then 'EXPIRE'
          when tous.futur then 'CANDIDAT'
        end
        from (
          select bool_or(l.acte = 'LABELLISATION' and l.jusqu_au < jour) as passe,
            bool_or(l.acte = 'LABELLISATION' and l.du > jour) as futur,
            (array_agg(l.acte order by l.evenement desc, l.id desc)
              filter (where l.acte in ('CANDIDATURE', 'REFUS', 'LABELLISATION') and l.du <= jour))[1] as dernier
          from labels.label_assertion l
          where l.lieu_id = lieu and l.label = un_label and labels.tient(l, connu_au)
        ) tous
        left join lateral (
          select l.acte, l.jusqu_au
          from labels.label_assertion l
          where l.lieu_id = lieu and l.label = un_label and l.du <= jour
            and (l.jusqu_au is null or l.jusqu_au >= jour) and labels.tient(l, connu_au)
            and (l.acte = 'LABELLISATION' or l.acte in ('SUSPENSION', 'RETRAIT') and not labels.est_leve(l, jour, connu_au))
          order by l.evenement desc, l.id desc
          limit 1
        ) vu on true;
      end;

      -- The assertion that decides of a day; none in force: the last that was said.
      create function labels.assertion_du_jour(lieu uuid, un_label text, jour date) returns uuid
        language sql stable parallel safe
      begin atomic
        select l.id from labels.label_assertion l
        where l.lieu_id = lieu and l.label = un_label and labels.tient(l)
        order by l.du <= jour and (l.jusqu_au is null or l.jusqu_au >= jour)
            and (l.acte = 'LABELLISATION' or l.acte in ('SUSPENSION', 'RETRAIT') and not labels.est_leve(l, jour)) desc,
          l.evenement desc, l.id desc
        limit 1;
      end;

      -- The labellisation in force on a day, said last; or else the last that was said: what is renewed, what is corrected.
      create function labels.labellisation_du_jour(lieu uuid, un_label text, jour date) returns uuid
        language sql stable parallel safe
      begin atomic
        select l.id from labels.label_assertion l
        where l.lieu_id = lieu and l.label = un_label and l.acte = 'LABELLISATION' and labels.tient(l)
        order by l.du <= jour and (l.jusqu_au is null or l.jusqu_au >= jour) desc, l.evenement desc, l.id desc
        limit 1;
      end;

      create function labels.etat_du_label(lieu uuid, un_label text, jour date, connu_au date default null) returns text
        language sql stable parallel safe
      begin atomic
        select e.etat from labels.etat_du_jour(lieu, un_label, jour, connu_au) e;
      end;

      -- The same rule unrolled over time, as known now: what lists filter and show. Written again for each place of which
      -- something is said, by a trigger, so that it never differs from the assertions.
      create table labels.etat_periode (
        lieu_id uuid not null references labels.lieu (id),
        label   text not null,
        debut   date not null,
        fin     date not null,
        etat    text not null,
        primary key (lieu_id, label, debut)
      );
      create index etat_periode_etat on labels.etat_periode (label, etat, debut, fin) include (lieu_id);
      grant update, delete on labels.etat_periode to app, lot;

      create function labels.recalculer(lieux uuid[]) returns void language sql as $$
        delete from labels.etat_periode p where p.lieu_id = any(lieux);
        insert into labels.etat_periode (lieu_id, label, debut, fin, etat)
        with bornes as (
          select distinct l.lieu_id, l.label, b.jour
          from labels.label_assertion l
          cross join lateral (values (date '0001-01-01'), (l.du), (l.jusqu_au + 1), (l.jusqu_au - 30)) b(jour)
          where l.lieu_id = any(lieux) and l.acte <> 'ANNULATION' and b.jour is not null),
        etats as (
          select b.lieu_id, b.label, b.jour, e.etat,
            e.etat is distinct from lag(e.etat) over (partition by b.lieu_id, b.label order by b.jour) as change
          from bornes b cross join lateral labels.etat_du_jour(b.lieu_id, b.label, b.jour) e),
        suites as (
          select lieu_id, label, jour as debut, etat,
            coalesce(lead(jour) over (partition by lieu_id, label order by jour) - 1, date 'infinity') as fin
          from etats where change or jour = date '0001-01-01')
        select lieu_id, label, debut, fin, etat from suites where etat is not null
      $$;

      create function labels.tenir_les_periodes() returns trigger language plpgsql as $$
      begin
        perform labels.recalculer((select array_agg(distinct lieu_id) from dites));
        return null;
      end $$;
      create trigger periodes_tenues after insert on labels.label_assertion
        referencing new table as dites for each statement execute function labels.tenir_les_periodes();
    `);
  }
}
