import { Migration } from '@mikro-orm/migrations';

const ROLES = `('ADMINISTRATEUR', 'ETAT', 'OPERATEUR', 'GESTIONNAIRE', 'DISTRIBUTEUR', 'STRUCTURE', 'HUB', 'ANALYSTE', 'INTEGRATEUR')`;

/** A role on a perimeter: France has no code, a structure is named by its SIRET, a collectivité by its SIREN. */
const HABILITATION = `
  role            text not null check (role in ${ROLES}),
  perimetre_type  text not null check (perimetre_type in ('FRANCE', 'REGION', 'DEPARTEMENT', 'COLLECTIVITE', 'STRUCTURE')),
  perimetre_code  text check (length(perimetre_code) between 1 and 14),
  check ((perimetre_type = 'FRANCE') = (perimetre_code is null))`;

/** Who may enter, on whose behalf, until when; and what everyone did. Secrets are kept as their SHA-256 only. */
export class Migration20261122100000_acces extends Migration {
  override up(): void {
    this.addSql(`
      create function plateforme.nom_du_perimetre(type_de_perimetre text, code_demande text) returns text
        language sql stable parallel safe
      begin atomic
        select case type_de_perimetre
          when 'FRANCE' then 'France entière'
          when 'COLLECTIVITE' then (select c.nom from territoires.collectivite c where c.siren = code_demande)
          when 'STRUCTURE' then (select s.nom from labels.structure s where s.siret = code_demande)
          else (select t.nom from territoires.territoire t where t.type = type_de_perimetre and t.code = code_demande)
        end;
      end;

      create table plateforme.compte (
        id           uuid primary key default uuidv7(),
        pseudonyme   text not null unique check (pseudonyme ~ '^agent-[0-9a-z]{8}$'),
        nom          text check (length(nom) <= 200),
        courriel     text check (length(courriel) <= 254),
        organisation text check (length(organisation) <= 200),
        siret        text check (siret ~ '^[0-9]{14}$'),
        cree_le      timestamptz not null default clock_timestamp(),
        ferme_le     timestamptz,
        purge_le     timestamptz,
        constraint compte_purge check (purge_le is null or (ferme_le is not null and num_nonnulls(nom, courriel, organisation, siret) = 0))
      );
      create unique index compte_courriel on plateforme.compte (lower(courriel));
      grant update on plateforme.compte to app, lot;

      create table plateforme.compte_identite (
        fournisseur text not null check (length(fournisseur) between 1 and 60),
        sub         text not null check (length(sub) between 1 and 255),
        compte_id   uuid not null references plateforme.compte (id),
        confirmee   boolean not null,
        vue_le      timestamptz not null default clock_timestamp(),
        primary key (fournisseur, sub)
      );
      create index compte_identite_compte on plateforme.compte_identite (compte_id);
      grant update, delete on plateforme.compte_identite to app, lot;

      create table plateforme.habilitation (
        id            uuid primary key default uuidv7(),
        compte_id     uuid not null references plateforme.compte (id),
        ${HABILITATION},
        du            date not null,
        jusqu_au      date,
        motif         text not null check (length(motif) between 1 and 500),
        accordee_par  text not null,
        evenement     bigint not null references plateforme.evenement (position),
        enregistre_le date not null,
        check (jusqu_au >= du)
      );
      create index habilitation_compte on plateforme.habilitation (compte_id);
      select plateforme.proteger('plateforme.habilitation');
      create table plateforme.habilitation_retrait (
        habilitation_id uuid primary key references plateforme.habilitation (id),
        a_compter_du    date not null,
        motif           text not null check (length(motif) between 1 and 500),
        retiree_par     text not null,
        evenement       bigint not null references plateforme.evenement (position),
        enregistre_le   date not null
      );
      select plateforme.proteger('plateforme.habilitation_retrait');

      create table plateforme.invitation (
        id          uuid primary key default uuidv7(),
        empreinte   bytea not null unique check (length(empreinte) = 32),
        courriel    text not null check (length(courriel) <= 254),
        ${HABILITATION},
        du          date not null,
        jusqu_au    date,
        motif       text not null check (length(motif) between 1 and 500),
        invite_par  text not null,
        cree_le     timestamptz not null default clock_timestamp(),
        expire_le   timestamptz not null,
        acceptee_le timestamptz,
        compte_id   uuid references plateforme.compte (id),
        annulee_le  timestamptz,
        check ((acceptee_le is null) = (compte_id is null)),
        check (acceptee_le is null or annulee_le is null)
      );
      grant update on plateforme.invitation to app, lot;

      create table plateforme.session (
        id              uuid primary key default uuidv7(),
        empreinte       bytea not null unique check (length(empreinte) = 32),
        compte_id       uuid not null references plateforme.compte (id),
        habilitation_id uuid references plateforme.habilitation (id),
        -- « Voir comme » : rôle et périmètre empruntés, en lecture seule.
        voir_comme      jsonb,
        fournisseur     text not null,
        id_token        text,
        appareil        text check (length(appareil) <= 200),
        cree_le         timestamptz not null default clock_timestamp(),
        vue_le          timestamptz not null default clock_timestamp(),
        expire_le       timestamptz not null,
        fermee_le       timestamptz
      );
      create index session_compte on plateforme.session (compte_id) where fermee_le is null;
      grant update, delete on plateforme.session to app, lot;

      -- A login under way: what the provider must send back, once, within ten minutes.
      create table plateforme.connexion (
        empreinte    bytea primary key check (length(empreinte) = 32),
        fournisseur  text not null,
        etat         text not null,
        nonce        text not null,
        verificateur text not null,
        retour       text not null,
        invitation   bytea,
        expire_le    timestamptz not null
      );
      grant delete on plateforme.connexion to app, lot;

      create table plateforme.demande_d_acces (
        id         uuid primary key default uuidv7(),
        compte_id  uuid not null references plateforme.compte (id),
        droit      text not null,
        page       text not null check (length(page) <= 500),
        motif      text not null check (length(motif) between 1 and 500),
        faite_le   timestamptz not null default clock_timestamp(),
        traitee_le timestamptz,
        traitee_par text,
        acceptee   boolean,
        reponse    text check (length(reponse) <= 500)
      );
      grant update on plateforme.demande_d_acces to app, lot;

      -- What was said of a right of a role; the last word counts, and the code's own table where nothing was said.
      create table plateforme.droit_de_role (
        id            uuid primary key default uuidv7(),
        role          text not null check (role in ${ROLES}),
        droit         text not null,
        accorde       boolean not null,
        motif         text not null check (length(motif) between 1 and 500),
        evenement     bigint not null references plateforme.evenement (position),
        enregistre_le date not null
      );
      create index droit_de_role_dernier on plateforme.droit_de_role (role, droit, evenement desc);
      select plateforme.proteger('plateforme.droit_de_role');

      create index evenement_annule on plateforme.evenement ((contenu ->> 'annule')) where contenu ? 'annule';

      -- Who looked, exported, entered or was refused: another log than the facts', with a retention of its own.
      create table plateforme.audit (
        position   bigint generated always as identity primary key,
        tx         xid8 not null default pg_current_xact_id(),
        quand      timestamptz not null default clock_timestamp(),
        acteur     text not null,
        au_nom_de  text not null,
        action     text not null check (action ~ '^[a-z]+([.][a-z_]+)+$'),
        objet      text,
        motif      text,
        depuis     text,
        resultat   text not null check (resultat in ('FAIT', 'REFUSE')),
        details    jsonb not null default '{}'
      );
      create index audit_acteur on plateforme.audit (acteur, position desc);
      create index audit_objet on plateforme.audit (objet, position desc);
      create index audit_quand on plateforme.audit (quand);
    `);
  }
}
