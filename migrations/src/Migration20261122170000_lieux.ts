import { Migration } from '@mikro-orm/migrations';

/** Edits of places field by field, candidatures, reports of a change, duplicates, presence; and where communes are. */
export class Migration20261122170000_lieux extends Migration {
  override up(): void {
    this.addSql(`
      -- What an event changed of a place: each field before and after. A history, and what undoes it.
      create table labels.modification (
        lieu_id       uuid not null references labels.lieu (id),
        version       integer not null,
        creation      boolean not null default false,
        champs        jsonb not null,
        evenement     bigint not null references labels.evenement (position),
        enregistre_le date not null,
        primary key (lieu_id, version)
      );
      create index modification_evenement on labels.modification (evenement);
      select plateforme.proteger('labels.modification');

      -- What an event undoes is undone once.
      create unique index evenement_annule on labels.evenement ((contenu ->> 'annule')) where contenu ? 'annule';

      create table labels.candidature (
        id            uuid primary key default uuidv7(),
        lieu_id       uuid not null references labels.lieu (id),
        genre         text not null,
        libelle       text,
        deposee_le    date not null,
        presentation  text not null check (length(presentation) between 1 and 5000),
        assertion_id  uuid not null references labels.label_assertion (id),
        evenement     bigint not null references labels.evenement (position),
        enregistre_le date not null
      );
      create index candidature_lieu on labels.candidature (lieu_id);
      select plateforme.proteger('labels.candidature');

      create table labels.candidature_acte (
        id             uuid primary key default uuidv7(),
        candidature_id uuid not null references labels.candidature (id),
        acte           text not null check (acte in
          ('PIECES_DEMANDEES', 'PIECE_VERSEE', 'INSTRUITE', 'ACCEPTEE', 'REFUSEE', 'ABANDONNEE', 'REPRISE')),
        jour           date not null,
        motif          text check (length(motif) <= 1000),
        nature         text check (length(nature) <= 200),
        piece_id       uuid,
        assertion_id   uuid references labels.label_assertion (id),
        annule         uuid references labels.candidature_acte (id),
        evenement      bigint not null references labels.evenement (position),
        enregistre_le  date not null,
        check (acte not in ('PIECES_DEMANDEES', 'REFUSEE', 'ABANDONNEE', 'REPRISE') or motif is not null),
        check ((acte = 'PIECE_VERSEE') = (piece_id is not null)),
        check ((acte = 'REPRISE') = (annule is not null))
      );
      create index candidature_acte_candidature on labels.candidature_acte (candidature_id, id);
      create unique index candidature_acte_annule on labels.candidature_acte (annule) where annule is not null;
      create index candidature_acte_piece on labels.candidature_acte (piece_id) where piece_id is not null;
      select plateforme.proteger('labels.candidature_acte');

      -- What was asked for a label is the business of who gives it and of the structure that asks.
      select plateforme.murer('labels.candidature', un, un), plateforme.murer('labels.candidature_acte', autre, autre)
      from (select '(select plateforme.voit_tout()) or lieu_id = any ((select plateforme.lieux_de_la_structure())::uuid[])' as un,
        'exists (select from labels.candidature c where c.id = candidature_id)' as autre) m;

      -- Where it is: the last act that was not taken back; pieces that were asked for and came are to be looked at.
      create function labels.acte_de_candidature(une uuid) returns uuid language sql stable parallel safe
      begin atomic
        select a.id from labels.candidature_acte a
        where a.candidature_id = une and a.acte not in ('PIECE_VERSEE', 'REPRISE')
          and not exists (select from labels.candidature_acte x where x.annule = a.id)
        order by a.evenement desc, a.id desc limit 1;
      end;
      create function labels.etat_de_candidature(une uuid) returns text language sql stable parallel safe
      begin atomic
        select coalesce((select case when a.acte = 'PIECES_DEMANDEES' and exists (select from labels.candidature_acte v
            where v.candidature_id = une and v.acte = 'PIECE_VERSEE' and v.evenement > a.evenement
              and not exists (select from labels.candidature_acte x where x.annule = v.id)) then 'PIECES_VERSEES' else a.acte end
          from labels.candidature_acte a where a.id = labels.acte_de_candidature(une)), 'DEPOSEE');
      end;

      -- What someone reports of a place, for its administrators to accept or refuse; never who reports it.
      create table labels.signalement (
        id            uuid primary key default uuidv7(),
        lieu_id       uuid not null references labels.lieu (id),
        origine       text not null check (origine in ('PUBLIC', 'STRUCTURE', 'AGENT')),
        version       integer not null,
        champs        jsonb not null default '{}',
        message       text check (length(message) <= 2000),
        evenement     bigint not null references labels.evenement (position),
        enregistre_le date not null
      );
      create index signalement_lieu on labels.signalement (lieu_id);
      select plateforme.proteger('labels.signalement');

      create table labels.signalement_decision (
        signalement_id uuid not null references labels.signalement (id),
        -- Opened again by undoing what was decided; the last word counts.
        decision       text not null check (decision in ('ACCEPTE', 'REFUSE', 'ROUVERT')),
        motif          text check (length(motif) <= 1000),
        champs         text[] not null default '{}',
        evenement      bigint not null references labels.evenement (position),
        enregistre_le  date not null,
        primary key (signalement_id, evenement),
        check (decision = 'ACCEPTE' or motif is not null)
      );
      select plateforme.proteger('labels.signalement_decision');

      -- Two places that someone looked at and said to be two, or no longer; the last word counts.
      create table labels.doublon_ecarte (
        un_lieu       uuid not null references labels.lieu (id),
        autre_lieu    uuid not null references labels.lieu (id),
        ecarte        boolean not null default true,
        motif         text not null check (length(motif) <= 1000),
        evenement     bigint not null references labels.evenement (position),
        enregistre_le date not null,
        primary key (un_lieu, autre_lieu, evenement),
        check (un_lieu < autre_lieu)
      );
      select plateforme.proteger('labels.doublon_ecarte');

      -- Who is on the page of a place just now: forgotten within a minute, lost with the engine.
      create unlogged table labels.presence (
        lieu_id uuid not null,
        session text not null,
        agent   text not null,
        role    text not null,
        champ   text,
        depuis  timestamptz not null default clock_timestamp(),
        vu_a    timestamptz not null default clock_timestamp(),
        primary key (lieu_id, session)
      );
      grant update, delete on labels.presence to app, lot;

      -- Which column of a sender's files is which, remembered by the headers it wrote.
      create table plateforme.correspondance (
        acteur    text not null,
        genre     text not null,
        empreinte text not null,
        entetes   text[] not null,
        colonnes  jsonb not null,
        modifiee_a timestamptz not null default clock_timestamp(),
        primary key (acteur, genre, empreinte)
      );
      grant update, delete on plateforme.correspondance to app, lot;

      -- Cells put right before a file enters; forgotten with the file that was left.
      create table plateforme.depot_correction (
        depot_id uuid not null references plateforme.depot (id) on delete cascade,
        ligne    integer not null,
        colonne  text not null,
        valeur   text not null check (length(valeur) <= 5000),
        primary key (depot_id, ligne, colonne)
      );
      grant update, delete on plateforme.depot_correction to app, lot;

      select plateforme.murer('plateforme.correspondance', $mur$acteur = (select plateforme.acteur())$mur$, $mur$acteur = plateforme.acteur()$mur$);
      select plateforme.murer('plateforme.depot_correction',
        $mur$exists (select from plateforme.depot d where d.id = depot_id)$mur$, $mur$exists (select from plateforme.depot d where d.id = depot_id)$mur$);

      -- The event by which an import changed something: what undoes it.
      alter table plateforme.import add column evenement_id uuid;

      -- Where a commune is: its own centre, or as near as is known. GeoNames, CC BY 4.0.
      create table territoires.commune_centre (
        code      text primary key,
        latitude  double precision not null,
        longitude double precision not null,
        precision text not null check (precision in ('COMMUNE', 'CODE_POSTAL', 'ARRONDISSEMENT'))
      );
      grant update, delete on territoires.commune_centre to app, lot;
    `);
  }
}
