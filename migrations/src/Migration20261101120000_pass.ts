import { Migration } from '@mikro-orm/migrations';

/** What every fact of the ledger carries: its event, and the day it was recorded. */
const FAIT = `
        evenement     bigint not null,
        enregistre_le date   not null`;

/** From the order to the reimbursement. A fact copies what its rule needs, and a composite key proves the copy. */
export class Migration20261101120000_pass extends Migration {
  override up(): void {
    this.addSql(`
      create table pass.operateur (
        id   uuid primary key default uuidv7(),
        code text not null unique,
        nom  text not null
      );

      create table pass.distributeur (
        id               uuid primary key default uuidv7(),
        collectivite_id  uuid not null,
        code             text not null unique,
        nom              text not null,
        genre            text not null check (genre in ('MAIRIE', 'CCAS', 'FRANCE_SERVICES', 'CAF', 'MISSION_LOCALE', 'FRANCE_TRAVAIL', 'ASSOCIATION')),
        commune_code     text not null,
        fictif           boolean not null default false,
        constraint distributeur_de_la_collectivite unique (id, collectivite_id)
      );
      create index distributeur_collectivite on pass.distributeur (collectivite_id);

      create table pass.cohorte (
        id              uuid primary key default uuidv7(),
        collectivite_id uuid not null,
        public          text not null check (public in ('JEUNES_NON_DIPLOMES', 'PERSONNES_AGEES', 'PERSONNES_ISOLEES', 'ALLOPHONES', 'DEMANDEURS_EMPLOI', 'NON_COMMUNIQUE')),
        libelle         text not null,
        du              date not null,
        jusqu_au        date,
        personnes       integer not null check (personnes >= 0),
        evenement       bigint not null references pass.evenement (position),
        enregistre_le   date not null,
        constraint cohorte_de_la_collectivite unique (id, collectivite_id),
        check (jusqu_au >= du)
      );
      create index cohorte_collectivite on pass.cohorte (collectivite_id, public);
      create table pass.cohorte_effectif (
        cohorte_id uuid not null references pass.cohorte (id),
        dimension  text not null check (dimension in ('AGE', 'GENRE', 'STATUT')),
        modalite   text not null,
        personnes  integer not null check (personnes >= 0),
        primary key (cohorte_id, dimension, modalite)
      );

      create table pass.commande (
        id               uuid primary key default uuidv7(),
        numero           text not null unique check (numero ~ '^[0-9]{4}-[0-9]{3,6}$'),
        collectivite_id  uuid not null,
        convention_id    uuid,
        operateur_id     uuid not null references pass.operateur (id),
        vague            smallint not null check (vague in (2019, 2020)),
        nombre_de_pass   integer not null check (nombre_de_pass > 0),
        taille_de_carnet smallint not null check (taille_de_carnet in (5, 10)),
        valeur_faciale_centimes integer not null default 1000 check (valeur_faciale_centimes > 0),
        valeur_centimes  bigint not null generated always as (nombre_de_pass::bigint * valeur_faciale_centimes) stored,
        achetee_le       date not null,
        valide_jusqu_au  date not null,
        toleree_jusqu_au date not null,
        fictive          boolean not null default false,
        evenement        bigint not null references pass.evenement (position),
        enregistre_le    date not null,
        check (nombre_de_pass % taille_de_carnet = 0),
        check (valide_jusqu_au > achetee_le),
        check (toleree_jusqu_au >= valide_jusqu_au),
        constraint commande_a_copier unique (id, collectivite_id, taille_de_carnet, achetee_le, toleree_jusqu_au)
      );
      create index commande_collectivite on pass.commande (collectivite_id, achetee_le);
      select plateforme.proteger('pass.commande');

      create table pass.commande_etape (
        id              uuid primary key default uuidv7(),
        commande_id     uuid not null references pass.commande (id),
        collectivite_id uuid not null,
        etape           text not null check (etape in ('DEVIS', 'SIGNEE', 'CADRAGE', 'BAT', 'PRODUITE', 'EXPEDIEE', 'LIVREE', 'MANDATEE', 'ACTIVEE', 'CLOTUREE')),
        jour            date not null,
        reference       text,
        couverte_par    uuid references pass.commande_etape (id),
        nombre_de_pass  integer not null check (nombre_de_pass > 0),
        ${FAIT},
        constraint commande_etape_une_fois unique (commande_id, etape),
        check (etape <> 'MANDATEE' or reference is not null),
        -- M3: no pass is active before its order is covered.
        check ((etape = 'ACTIVEE') = (couverte_par is not null))
      );
      select plateforme.proteger('pass.commande_etape');

      create table pass.lot (
        numero  smallint primary key check (numero between 1 and 8499),
        libelle text not null
      );

      create table pass.carnet (
        lot              smallint not null,
        id               uuid     not null default uuidv7(),
        serie            integer  not null check (serie between 0 and 9999999),
        numero           text     not null,
        commande_id      uuid     not null,
        collectivite_id  uuid     not null,
        nombre_de_pass   smallint not null check (nombre_de_pass in (5, 10)),
        achete_le        date     not null,
        tolere_jusqu_au  date     not null,
        evenement        bigint   not null,
        enregistre_le    date     not null,
        primary key (lot, id),
        constraint carnet_serie unique (lot, serie),
        constraint carnet_numero unique (lot, numero),
        constraint carnet_a_copier unique (lot, id, nombre_de_pass, collectivite_id, tolere_jusqu_au),
        constraint carnet_de_la_commande foreign key (commande_id, collectivite_id, nombre_de_pass, achete_le, tolere_jusqu_au)
          references pass.commande (id, collectivite_id, taille_de_carnet, achetee_le, toleree_jusqu_au)
      ) partition by list (lot);
      create index carnet_commande on pass.carnet (commande_id, serie);
      create index carnet_collectivite on pass.carnet (collectivite_id, lot, serie);

      create table pass.remise (
        lot             smallint not null,
        carnet_id       uuid     not null,
        id              uuid     not null default uuidv7(),
        collectivite_id uuid     not null,
        nombre_de_pass  smallint not null,
        tolere_jusqu_au date     not null,
        jour            date     not null,
        cohorte_id      uuid     not null,
        distributeur_id uuid     not null,
        ${FAIT},
        primary key (lot, carnet_id),
        check (jour <= tolere_jusqu_au),
        constraint remise_a_copier unique (lot, carnet_id, nombre_de_pass, collectivite_id, jour, tolere_jusqu_au),
        constraint remise_du_carnet foreign key (lot, carnet_id, nombre_de_pass, collectivite_id, tolere_jusqu_au)
          references pass.carnet (lot, id, nombre_de_pass, collectivite_id, tolere_jusqu_au),
        constraint remise_a_la_cohorte foreign key (cohorte_id, collectivite_id) references pass.cohorte (id, collectivite_id),
        constraint remise_par_le_distributeur foreign key (distributeur_id, collectivite_id)
          references pass.distributeur (id, collectivite_id)
      ) partition by list (lot);
      create index remise_distributeur on pass.remise (distributeur_id);

      -- The copy of the labels' periods that uses are judged by, fed by the events of the owner labels.
      create table pass.periode_label (
        lieu_id          uuid not null,
        periode          daterange not null check (not isempty(periode)),
        departement_code text not null,
        exclude using gist (lieu_id with =, periode with &&)
      );
      grant delete on pass.periode_label to app, lot;

      create table pass.utilisation (
        lot                  smallint not null,
        carnet_id            uuid     not null,
        rang                 smallint not null,
        usage                smallint not null default 1 check (usage >= 1),
        id                   uuid     not null default uuidv7(),
        collectivite_id      uuid     not null,
        nombre_de_pass       smallint not null,
        remis_le             date     not null,
        tolere_jusqu_au      date     not null,
        lieu_id              uuid     not null,
        jour                 date     not null,
        service              text     not null check (service in ('DECOUVRIR', 'MAITRISER', 'AUGMENTER')),
        minutes              smallint check (minutes between 1 and 600),
        prix_centimes        integer  not null check (prix_centimes >= 0),
        part_pass_centimes   integer  not null check (part_pass_centimes between 1 and 1000),
        ${FAIT},
        primary key (lot, carnet_id, rang, usage),
        check (rang between 1 and nombre_de_pass),
        check (jour between remis_le and tolere_jusqu_au),
        check (part_pass_centimes <= prix_centimes),
        constraint utilisation_d_un_carnet_remis
          foreign key (lot, carnet_id, nombre_de_pass, collectivite_id, remis_le, tolere_jusqu_au)
          references pass.remise (lot, carnet_id, nombre_de_pass, collectivite_id, jour, tolere_jusqu_au)
      ) partition by list (lot);
      create index utilisation_lieu on pass.utilisation (lieu_id, jour);

      create table pass.reglement_ligne (
        lot             smallint not null,
        carnet_id       uuid     not null,
        rang            smallint not null,
        usage           smallint not null,
        collectivite_id uuid     not null,
        jour            date     not null,
        centimes        integer  not null check (centimes between 1 and 1000),
        frais_centimes  integer  not null default 0 check (frais_centimes between 0 and centimes),
        ${FAIT},
        -- M4: one paid line per use, ever.
        primary key (lot, carnet_id, rang, usage),
        constraint reglement_d_un_usage foreign key (lot, carnet_id, rang, usage)
          references pass.utilisation (lot, carnet_id, rang, usage)
      ) partition by list (lot);

      -- What each operation changed in the counts, until the statistics have folded it: insert-only, so that writers never wait.
      create table pass.mouvement (
        id              bigint generated always as identity primary key,
        collectivite_id uuid not null,
        mois_achat      date not null,
        mois            date not null,
        public          text not null,
        achetes         integer not null default 0,
        livres          integer not null default 0,
        actives         integer not null default 0,
        distribues      integer not null default 0,
        utilises        integer not null default 0,
        rembourses      integer not null default 0
      );
      grant delete on pass.mouvement to lot;

      -- A pass is a rank in a carnet: nothing is stored about it until something happens to it.
      create view pass.pass as
        select c.lot, c.id as carnet_id, c.serie, r::smallint as rang, c.collectivite_id, c.commande_id,
          c.nombre_de_pass, c.achete_le, c.tolere_jusqu_au, c.enregistre_le
        from pass.carnet c cross join lateral generate_series(1, c.nombre_de_pass) r;
      grant select on pass.pass to app, lot;

      -- Where a carnet is on a day: what it became prevails over what it was, and a full one does not expire.
      create function pass.etat_du_carnet(
        jour date, livre_le date, active_le date, remis_le date, utilises integer, nombre_de_pass integer, tolere_jusqu_au date
      ) returns text language sql immutable parallel safe
        return case
          when utilises >= nombre_de_pass then 'EPUISE'
          when jour > tolere_jusqu_au then 'EXPIRE'
          when utilises > 0 then 'ENTAME'
          when remis_le <= jour then 'REMIS'
          when active_le <= jour then 'ACTIVE'
          when livre_le <= jour then 'LIVRE'
          else 'COMMANDE'
        end;

      -- Where a pass is on a day: a used pass is used for ever.
      create function pass.etat_du_pass(
        jour date, active_le date, remis_le date, utilise_le date, paye_le date, tolere_jusqu_au date
      ) returns text language sql immutable parallel safe
        return case
          when paye_le <= jour then 'PAYE'
          when utilise_le <= jour then 'UTILISE'
          when jour > tolere_jusqu_au then 'EXPIRE'
          when remis_le <= jour then 'DISTRIBUE'
          when active_le <= jour then 'ACTIF'
          else 'EMIS'
        end;
    `);
    for (const fait of ['carnet', 'remise', 'utilisation', 'reglement_ligne'])
      this.addSql(`select plateforme.proteger('pass.${fait}')`);
  }
}
