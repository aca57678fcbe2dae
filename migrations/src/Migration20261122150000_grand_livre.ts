import { Migration } from '@mikro-orm/migrations';

const PERIMETRE = `(select plateforme.voit_tout()) or collectivite_id = any ((select plateforme.perimetre())::uuid[])`;
const DE_LA_STRUCTURE = `structure_id = (select plateforme.structure())`;

const FAIT = `
        evenement     bigint not null,
        enregistre_le date   not null`;

const FINANCEUR = `
        genre         text   not null check (genre in ('ETAT', 'COMMANDITAIRE', 'COLLECTIVITE', 'UNION_EUROPEENNE', 'ENTREPRISE', 'MUTUELLE', 'ASSOCIATION', 'AUTRE')),
        financeur     text   not null check (length(financeur) between 1 and 200),
        centimes      bigint not null check (centimes > 0)`;

const TAUX = (nom: string, defaut: number): string =>
  `${nom} integer not null default ${defaut} check (${nom} between 0 and 10000)`;

/** What an order allows and costs: a place outside the départements, a service or a public that is not named is refused; null is all. */
const CONDITIONS = [
  'departements text[] check (cardinality(departements) > 0)',
  `services text[] check (cardinality(services) > 0 and services <@ array['DECOUVRIR', 'MAITRISER', 'AUGMENTER'])`,
  `publics text[] check (cardinality(publics) > 0)`,
  TAUX('frais_amont_dix_milliemes', 400),
  TAUX('frais_aval_dix_milliemes', 400),
  TAUX('tva_dix_milliemes', 2000),
  'prestations_centimes bigint not null default 0 check (prestations_centimes >= 0)',
];

const COMPTES = `('CREANCE', 'FONDS', 'COMMANDES', 'CIRCULATION', 'STRUCTURES', 'FRAIS', 'RELIQUATS', 'AVOIRS')`;

/** The facts of the ledger, guarded, walled, and given to the application one by one. */
const FAITS: readonly (readonly [table: string, lecture: string, ecriture?: string])[] = [
  ['operateur_tarif', 'true', '(select plateforme.voit_tout())'],
  ['defaillance', 'true', '(select plateforme.voit_tout())'],
  ['devis', PERIMETRE],
  ['devis_fin', PERIMETRE],
  ['commande_part', PERIMETRE],
  ['encaissement', PERIMETRE],
  ['reservation', PERIMETRE],
  ['deplacement', PERIMETRE],
  ['incident', PERIMETRE],
  ['annulation', `${PERIMETRE} or lieu_id = any ((select plateforme.lieux_de_la_structure())::uuid[])`],
  ['coordonnees_bancaires', `(select plateforme.voit_tout()) or ${DE_LA_STRUCTURE}`],
  [
    'coordonnees_verification',
    `(select plateforme.voit_tout()) or ${DE_LA_STRUCTURE}`,
    '(select plateforme.voit_tout())',
  ],
  ['contre_paiement', 'true', '(select plateforme.voit_tout())'],
  ['virement', `(select plateforme.voit_tout()) or ${DE_LA_STRUCTURE}`, '(select plateforme.voit_tout())'],
  ['ajustement', `${PERIMETRE} or ${DE_LA_STRUCTURE}`, PERIMETRE],
  ['echeance', PERIMETRE],
  ['etat_contradictoire', PERIMETRE],
  ['etat_signature', PERIMETRE],
  ['avoir', PERIMETRE],
  ['reemission', PERIMETRE],
  ['ecriture', PERIMETRE],
];

/** From the quote to the credit note: who ordered on which terms, what came in, where carnets are, who is owed what. */
export class Migration20261122150000_grand_livre extends Migration {
  override up(): void {
    this.commandes();
    this.carnets();
    this.usages();
    this.reglements();
    this.echeances();
    this.ecritures();
    for (const [table, lecture, ecriture = lecture] of FAITS) {
      this.addSql(`select plateforme.proteger('pass.${table}')`);
      const controle = ecriture.replaceAll('(select plateforme.', '(plateforme.');
      this.addSql(`select plateforme.murer('pass.${table}', $m$${lecture}$m$, $m$${controle}$m$)`);
      this.addSql(`grant select, insert on pass.${table} to app`);
    }
    this.addSql(`
      alter table plateforme.import drop constraint import_genre_check;
      alter table plateforme.import add constraint import_genre_check check (genre in ('lieux', 'territoires', 'chiffres-publies',
        'pass', 'collectivites', 'commandes', 'cohortes', 'remises', 'utilisations'));
    `);
  }

  private commandes(): void {
    this.addSql(`
      alter table pass.operateur
        add siren text check (siren ~ '^[0-9]{9}$'),
        add titulaire text check (length(titulaire) between 1 and 70),
        add iban text check (iban ~ '^[A-Z]{2}[0-9]{2}[0-9A-Z]{10,30}$'),
        add bic text check (bic ~ '^[A-Z0-9]{8}([A-Z0-9]{3})?$');

      -- Fees are dated: an order keeps those of the day of its quote. Before tax, in ten-thousandths; the tax is said apart.
      create table pass.operateur_tarif (
        operateur_id uuid not null references pass.operateur (id),
        a_compter_du date not null,
        ${TAUX('frais_amont_dix_milliemes', 400)},
        ${TAUX('frais_aval_dix_milliemes', 400)},
        ${TAUX('tva_dix_milliemes', 2000)},
        source       text not null,
        ${FAIT},
        primary key (operateur_id, a_compter_du)
      );
      create table pass.defaillance (
        operateur_id uuid primary key references pass.operateur (id),
        jour         date not null,
        motif        text not null check (length(motif) between 1 and 500),
        ${FAIT}
      );

      -- A quote is not an order: it becomes one by its signature, which gives the day of purchase.
      create table pass.devis (
        id               uuid primary key default uuidv7(),
        numero           text     not null unique check (numero ~ '^D[0-9]{4}-[0-9]{3,6}$'),
        collectivite_id  uuid     not null,
        convention_id    uuid,
        operateur_id     uuid     not null references pass.operateur (id),
        vague            smallint not null check (vague in (2019, 2020)),
        nombre_de_pass   integer  not null check (nombre_de_pass > 0),
        taille_de_carnet smallint not null check (taille_de_carnet in (5, 10)),
        valeur_faciale_centimes integer not null check (valeur_faciale_centimes > 0),
        valeur_centimes  bigint   not null generated always as (nombre_de_pass::bigint * valeur_faciale_centimes) stored,
        etabli_le        date     not null,
        valide_jusqu_au  date     not null,
        toleree_jusqu_au date     not null,
        ${CONDITIONS.join(',\n        ')},
        ${FAIT},
        check (nombre_de_pass % taille_de_carnet = 0),
        check (valide_jusqu_au > etabli_le),
        check (toleree_jusqu_au >= valide_jusqu_au)
      );
      create index devis_collectivite on pass.devis (collectivite_id);
      create table pass.devis_fin (
        devis_id        uuid primary key references pass.devis (id),
        collectivite_id uuid not null,
        jour            date not null,
        motif           text not null check (length(motif) between 1 and 500),
        ${FAIT}
      );

      alter table pass.commande add devis_id uuid unique references pass.devis (id),
        ${CONDITIONS.map((colonne) => `add ${colonne}`).join(',\n        ')};

      create table pass.commande_part (
        commande_id     uuid     not null references pass.commande (id),
        rang            smallint not null check (rang >= 1),
        collectivite_id uuid     not null,
        ${FINANCEUR},
        ${FAIT},
        primary key (commande_id, rang)
      );
      -- M2: funder shares of an order make its value to the cent.
      create function pass.verifier_les_parts() returns trigger language plpgsql as $$
      declare faites record;
      begin
        select c.valeur_centimes as total, coalesce(sum(p.centimes), 0) as somme into faites
        from pass.commande c left join pass.commande_part p on p.commande_id = c.id
        where c.id = new.commande_id group by c.id;
        if faites.somme <> faites.total then
          raise exception 'M2 : les parts de la commande font % centimes, % sont attendus', faites.somme, faites.total
            using errcode = 'check_violation';
        end if;
        return null;
      end $$;
      create constraint trigger parts_completes after insert on pass.commande_part
        deferrable initially deferred for each row execute function pass.verifier_les_parts();

      -- Funds received for an order: what covers its pass once they circulate.
      create table pass.encaissement (
        id              uuid primary key default uuidv7(),
        commande_id     uuid   not null references pass.commande (id),
        collectivite_id uuid   not null,
        jour            date   not null,
        centimes        bigint not null check (centimes > 0),
        payeur          text   not null check (length(payeur) between 1 and 200),
        reference       text   not null check (length(reference) between 1 and 100),
        ${FAIT},
        constraint encaissement_une_fois unique (commande_id, reference)
      );
    `);
  }

  private carnets(): void {
    this.addSql(`
      -- Numbers set aside for an order before its carnets exist: no other order may take them.
      create table pass.reservation (
        id              uuid      primary key default uuidv7(),
        lot             smallint  not null references pass.lot (numero),
        series          int4range not null check (not isempty(series)),
        commande_id     uuid      not null references pass.commande (id),
        collectivite_id uuid      not null,
        ${FAIT},
        exclude using gist (lot with =, series with &&)
      );
      create index reservation_commande on pass.reservation (commande_id);

      -- Where a carnet went: until it moves, it is with the operator, then with the buyer once its order is delivered.
      create table pass.deplacement (
        lot             smallint not null,
        carnet_id       uuid     not null,
        ordre           smallint not null check (ordre >= 1),
        collectivite_id uuid     not null,
        bordereau       uuid     not null,
        jour            date     not null,
        vers            text     not null check (vers in ('OPERATEUR', 'COLLECTIVITE', 'DISTRIBUTEUR')),
        distributeur_id uuid,
        ${FAIT},
        primary key (lot, carnet_id, ordre),
        check ((vers = 'DISTRIBUTEUR') = (distributeur_id is not null)),
        constraint deplacement_du_carnet foreign key (lot, carnet_id) references pass.carnet (lot, id),
        constraint deplacement_vers_le_distributeur foreign key (distributeur_id, collectivite_id)
          references pass.distributeur (id, collectivite_id)
      );
      create index deplacement_distributeur on pass.deplacement (distributeur_id);
      create index deplacement_bordereau on pass.deplacement (bordereau);

      -- What stops a carnet, or frees it again: the last one of a day decides.
      create table pass.incident (
        lot             smallint not null,
        carnet_id       uuid     not null,
        ordre           smallint not null check (ordre >= 1),
        id              uuid     not null unique default uuidv7(),
        collectivite_id uuid     not null,
        genre           text     not null check (genre in ('BLOCAGE', 'DEBLOCAGE', 'PERTE', 'VOL', 'RETROUVE', 'ANNULATION', 'REMPLACEMENT')),
        jour            date     not null,
        motif           text     not null check (length(motif) between 1 and 500),
        remplace_par_lot smallint,
        remplace_par    uuid,
        ${FAIT},
        primary key (lot, carnet_id, ordre),
        check ((genre = 'REMPLACEMENT') = (remplace_par is not null)),
        check ((remplace_par is null) = (remplace_par_lot is null)),
        constraint incident_du_carnet foreign key (lot, carnet_id) references pass.carnet (lot, id),
        constraint incident_remplacant foreign key (remplace_par_lot, remplace_par) references pass.carnet (lot, id)
      );
      create unique index incident_remplacant_une_fois on pass.incident (remplace_par_lot, remplace_par) where remplace_par is not null;

      -- What stops a carnet on a day, or null: as recorded up to the end of another day, when one is given.
      create function pass.incident_du_jour(un_lot smallint, un_carnet uuid, un_jour date, connu_au date default null) returns text
        language sql stable parallel safe
      begin atomic
        select nullif(nullif(i.genre, 'DEBLOCAGE'), 'RETROUVE') from pass.incident i
        where i.lot = un_lot and i.carnet_id = un_carnet and i.jour <= un_jour and (connu_au is null or i.enregistre_le <= connu_au)
        order by i.ordre desc limit 1;
      end;

      drop function pass.etat_du_carnet(date, date, date, date, integer, integer, date);
      create function pass.etat_du_carnet(
        jour date, livre_le date, active_le date, remis_le date, utilises integer, nombre_de_pass integer, tolere_jusqu_au date,
        incident text default null
      ) returns text language sql immutable parallel safe
        return case
          when utilises >= nombre_de_pass then 'EPUISE'
          when incident = 'BLOCAGE' then 'BLOQUE'
          when incident in ('PERTE', 'VOL') then 'PERDU'
          when incident = 'ANNULATION' then 'ANNULE'
          when incident = 'REMPLACEMENT' then 'REMPLACE'
          when jour > tolere_jusqu_au then 'EXPIRE'
          when utilises > 0 then 'ENTAME'
          when remis_le <= jour then 'REMIS'
          when active_le <= jour then 'ACTIVE'
          when livre_le <= jour then 'LIVRE'
          else 'COMMANDE'
        end;

      drop function pass.etat_du_pass(date, date, date, date, date, date);
      create function pass.etat_du_pass(
        jour date, active_le date, remis_le date, utilise_le date, paye_le date, tolere_jusqu_au date, incident text default null
      ) returns text language sql immutable parallel safe
        return case
          when paye_le <= jour then 'PAYE'
          when utilise_le <= jour then 'UTILISE'
          when incident = 'BLOCAGE' then 'BLOQUE'
          when incident in ('PERTE', 'VOL') then 'PERDU'
          when incident = 'ANNULATION' then 'ANNULE'
          when incident = 'REMPLACEMENT' then 'REMPLACE'
          when jour > tolere_jusqu_au then 'EXPIRE'
          when remis_le <= jour then 'DISTRIBUE'
          when active_le <= jour then 'ACTIF'
          else 'EMIS'
        end;
    `);
  }

  private usages(): void {
    this.addSql(`
      -- The face value is the order's: what a use pays is bounded by its statement, and verified (M4).
      alter table pass.utilisation drop constraint utilisation_part_pass_centimes_check;
      alter table pass.utilisation add constraint utilisation_part_positive check (part_pass_centimes > 0);
      alter table pass.reglement_ligne drop constraint reglement_ligne_centimes_check;
      alter table pass.reglement_ligne add constraint reglement_ligne_positive check (centimes > 0);

      -- A phone that was offline signs what it saw: when, by its own clock, and with which key.
      create table pass.appareil (
        id            uuid primary key default uuidv7(),
        acteur        text        not null,
        structure_id  uuid,
        nom           text        not null check (length(nom) between 1 and 100),
        cle_publique  jsonb       not null,
        enregistre_a  timestamptz not null default clock_timestamp(),
        retire_a      timestamptz
      );
      create index appareil_acteur on pass.appareil (acteur);
      select plateforme.murer('pass.appareil', $m$(select plateforme.voit_tout()) or acteur = (select plateforme.acteur())$m$,
        $m$acteur = (plateforme.acteur())$m$);
      grant select, insert on pass.appareil to app;
      grant update (retire_a) on pass.appareil to app;
      alter table pass.utilisation add saisie_a timestamptz, add appareil_id uuid;

      -- A use taken back: the next rank of use is free again, and this one stays told.
      create table pass.annulation (
        lot             smallint not null,
        carnet_id       uuid     not null,
        rang            smallint not null,
        usage           smallint not null,
        id              uuid     not null unique default uuidv7(),
        collectivite_id uuid     not null,
        lieu_id         uuid     not null,
        jour            date     not null,
        motif           text     not null check (length(motif) between 1 and 500),
        ${FAIT},
        primary key (lot, carnet_id, rang, usage),
        constraint annulation_d_un_usage foreign key (lot, carnet_id, rang, usage)
          references pass.utilisation (lot, carnet_id, rang, usage)
      );
      create index annulation_lieu on pass.annulation (lieu_id);

      create or replace view pass.usage_du_lieu as
        select lieu_id, sum(nombre)::int as nombre from (
          select lieu_id, count(*) as nombre from pass.utilisation group by lieu_id
          union all select lieu_id, -count(*) from pass.annulation group by lieu_id) u
        group by lieu_id;

      -- A use taken back counts no more, on the day of the use, from the day it was taken back.
      create or replace view statistiques.fait as
        select e.collectivite_id, c.achetee_le as achat, e.jour, 'SANS_OBJET' as public, e.enregistre_le,
          case e.etape when 'SIGNEE' then e.nombre_de_pass else 0 end as achetes,
          case e.etape when 'LIVREE' then e.nombre_de_pass else 0 end as livres,
          case e.etape when 'ACTIVEE' then e.nombre_de_pass else 0 end as actives,
          0 as distribues, 0 as utilises, 0 as rembourses
        from pass.commande_etape e join pass.commande c on c.id = e.commande_id
        where e.etape in ('SIGNEE', 'LIVREE', 'ACTIVEE')
        union all
        select r.collectivite_id, c.achete_le, r.jour, h.public, r.enregistre_le, 0, 0, 0, r.nombre_de_pass, 0, 0
        from pass.remise r
        join pass.carnet c on c.lot = r.lot and c.id = r.carnet_id
        join pass.cohorte h on h.id = r.cohorte_id
        union all
        select u.collectivite_id, c.achete_le, u.jour, h.public, u.enregistre_le, 0, 0, 0, 0, 1, 0
        from pass.utilisation u
        join pass.remise r on r.lot = u.lot and r.carnet_id = u.carnet_id
        join pass.carnet c on c.lot = u.lot and c.id = u.carnet_id
        join pass.cohorte h on h.id = r.cohorte_id
        union all
        select a.collectivite_id, c.achete_le, a.jour, h.public, a.enregistre_le, 0, 0, 0, 0, -1, 0
        from pass.annulation a
        join pass.remise r on r.lot = a.lot and r.carnet_id = a.carnet_id
        join pass.carnet c on c.lot = a.lot and c.id = a.carnet_id
        join pass.cohorte h on h.id = r.cohorte_id
        union all
        select l.collectivite_id, c.achete_le, l.jour, h.public, l.enregistre_le, 0, 0, 0, 0, 0, 1
        from pass.reglement_ligne l
        join pass.remise r on r.lot = l.lot and r.carnet_id = l.carnet_id
        join pass.carnet c on c.lot = l.lot and c.id = l.carnet_id
        join pass.cohorte h on h.id = r.cohorte_id;
    `);
  }

  private reglements(): void {
    this.addSql(`
      create table pass.coordonnees_bancaires (
        id           uuid primary key default uuidv7(),
        structure_id uuid not null,
        genre        text not null check (genre in ('ENTREPRISE', 'ASSOCIATION', 'REGIE_PUBLIQUE', 'COLLECTIVITE', 'AUTRE')),
        titulaire    text not null check (length(titulaire) between 1 and 70),
        iban         text not null check (iban ~ '^[A-Z]{2}[0-9]{2}[0-9A-Z]{10,30}$'),
        bic          text not null check (bic ~ '^[A-Z0-9]{8}([A-Z0-9]{3})?$'),
        declarees_par text not null,
        declarees_a  timestamptz not null default clock_timestamp(),
        jour         date not null,
        ${FAIT}
      );
      create index coordonnees_structure on pass.coordonnees_bancaires (structure_id, declarees_a desc);
      -- Four eyes: whoever declared them does not verify them.
      create table pass.coordonnees_verification (
        coordonnees_id uuid primary key references pass.coordonnees_bancaires (id),
        structure_id   uuid not null,
        verdict        text not null check (verdict in ('VERIFIEES', 'REFUSEES')),
        motif          text check (length(motif) between 1 and 500),
        verifiees_par  text not null,
        jour           date not null,
        ${FAIT},
        check (verdict = 'VERIFIEES' or motif is not null)
      );

      -- One closing a month and an operator, for ever: what comes later is in the next one.
      create table pass.contre_paiement (
        id                   uuid primary key default uuidv7(),
        numero               text    not null unique,
        operateur_id         uuid    not null references pass.operateur (id),
        mois                 date    not null check (extract(day from mois) = 1),
        jour                 date    not null,
        nombre_de_lignes     integer not null check (nombre_de_lignes >= 0),
        centimes             bigint  not null check (centimes >= 0),
        frais_centimes       bigint  not null check (frais_centimes between 0 and centimes),
        ajustements_centimes bigint  not null default 0,
        empreinte            text    not null,
        ${FAIT},
        constraint contre_paiement_une_fois unique (operateur_id, mois),
        check (jour >= mois + interval '1 month')
      );
      alter table pass.reglement_ligne add contre_paiement_id uuid, add structure_id uuid;
      create index reglement_ligne_contre_paiement on pass.reglement_ligne (contre_paiement_id, structure_id);

      -- What one structure receives of a closing, with the bank details of that day.
      create table pass.virement (
        contre_paiement_id   uuid    not null references pass.contre_paiement (id),
        structure_id         uuid    not null,
        coordonnees_id       uuid    references pass.coordonnees_bancaires (id),
        nombre_de_lignes     integer not null check (nombre_de_lignes >= 0),
        centimes             bigint  not null check (centimes >= 0),
        frais_centimes       bigint  not null check (frais_centimes between 0 and centimes),
        ajustements_centimes bigint  not null default 0,
        net_centimes         bigint  not null generated always as (centimes - frais_centimes + ajustements_centimes) stored,
        ${FAIT},
        primary key (contre_paiement_id, structure_id),
        check (centimes - frais_centimes + ajustements_centimes >= 0)
      );

      -- A line once paid is never changed: what was wrong is a new line, in the next closing.
      create table pass.ajustement (
        id                 uuid primary key default uuidv7(),
        structure_id       uuid     not null,
        commande_id        uuid     not null references pass.commande (id),
        collectivite_id    uuid     not null,
        operateur_id       uuid     not null references pass.operateur (id),
        lot                smallint,
        carnet_id          uuid,
        rang               smallint,
        usage              smallint,
        centimes           bigint   not null check (centimes <> 0),
        motif              text     not null check (length(motif) between 1 and 500),
        jour               date     not null,
        ${FAIT},
        check (num_nonnulls(lot, carnet_id, rang, usage) in (0, 4)),
        constraint ajustement_d_une_ligne foreign key (lot, carnet_id, rang, usage)
          references pass.reglement_ligne (lot, carnet_id, rang, usage)
      );
      create table pass.ajustement_regle (
        ajustement_id      uuid primary key references pass.ajustement (id),
        contre_paiement_id uuid not null references pass.contre_paiement (id)
      );
      select plateforme.murer('pass.ajustement_regle', 'true', '(plateforme.voit_tout())');
      grant select, insert on pass.ajustement_regle to app;
    `);
  }

  private echeances(): void {
    this.addSql(`
      create table pass.echeance (
        commande_id     uuid  not null references pass.commande (id),
        acte            text  not null check (acte in ('J_MOINS_30', 'J_MOINS_15', 'J_MOINS_7', 'J_PLUS_30', 'J_PLUS_37')),
        collectivite_id uuid  not null,
        jour            date  not null,
        constat         jsonb not null,
        a_sa_charge     boolean,
        ${FAIT},
        primary key (commande_id, acte)
      );

      create table pass.etat_contradictoire (
        id              uuid primary key default uuidv7(),
        commande_id     uuid     not null references pass.commande (id),
        version         smallint not null check (version >= 1),
        collectivite_id uuid     not null,
        jour            date     not null,
        contenu         jsonb    not null,
        empreinte       text     not null check (empreinte ~ '^[0-9a-f]{64}$'),
        ${FAIT},
        constraint etat_contradictoire_version unique (commande_id, version),
        constraint etat_a_signer unique (id, empreinte)
      );
      -- Both sides sign the same content: its fingerprint is part of the key.
      create table pass.etat_signature (
        etat_id         uuid        not null,
        partie          text        not null check (partie in ('OPERATEUR', 'COMMANDITAIRE')),
        collectivite_id uuid        not null,
        signataire      text        not null,
        empreinte       text        not null,
        signe_a         timestamptz not null default clock_timestamp(),
        ${FAIT},
        primary key (etat_id, partie),
        constraint signature_du_contenu foreign key (etat_id, empreinte) references pass.etat_contradictoire (id, empreinte)
      );
      create table pass.avoir (
        id              uuid primary key default uuidv7(),
        numero          text    not null unique check (numero ~ '^A[0-9]{4}-[0-9]{3,6}$'),
        etat_id         uuid    not null unique references pass.etat_contradictoire (id),
        commande_id     uuid    not null unique references pass.commande (id),
        collectivite_id uuid    not null,
        nombre_de_pass  integer not null check (nombre_de_pass >= 0),
        centimes        bigint  not null check (centimes >= 0),
        jour            date    not null,
        ${FAIT}
      );
      -- Outstanding pass honoured by another operator from a day: their numbers stay, and nothing is counted again.
      create table pass.reemission (
        id                  uuid primary key default uuidv7(),
        commande_id         uuid    not null references pass.commande (id),
        collectivite_id     uuid    not null,
        ancien_operateur_id uuid    not null references pass.operateur (id),
        operateur_id        uuid    not null references pass.operateur (id),
        jour                date    not null,
        nombre_de_pass      integer not null check (nombre_de_pass >= 0),
        centimes            bigint  not null check (centimes >= 0),
        motif               text    not null check (length(motif) between 1 and 500),
        ${FAIT},
        constraint reemission_une_fois unique (commande_id, ancien_operateur_id),
        check (operateur_id <> ancien_operateur_id)
      );
      -- Who answers for an order on a day.
      create function pass.operateur_du_jour(commande uuid, operateur uuid, un_jour date) returns uuid
        language sql stable parallel safe
      begin atomic
        select coalesce((select r.operateur_id from pass.reemission r
          where r.commande_id = commande and r.jour <= un_jour order by r.jour desc, r.id desc limit 1), operateur);
      end;
    `);
  }

  private ecritures(): void {
    this.addSql(`
      -- A line moves a value from one account to another: its two entries add up to zero by construction.
      create table pass.ecriture (
        id              bigint generated always as identity primary key,
        operation       text   not null check (operation in ('COMMANDE', 'ENCAISSEMENT', 'ACTIVATION', 'UTILISATION', 'ANNULATION', 'CONTRE_PAIEMENT', 'AJUSTEMENT', 'AVOIR', 'REMBOURSEMENT')),
        commande_id     uuid   not null,
        collectivite_id uuid   not null,
        debit           text   not null check (debit in ${COMPTES}),
        credit          text   not null check (credit in ${COMPTES}),
        centimes        bigint not null check (centimes > 0),
        jour            date   not null,
        ${FAIT},
        check (debit <> credit)
      );
      create index ecriture_commande on pass.ecriture (commande_id);

      create view pass.mouvement_de_compte with (security_invoker = true) as
        select id, operation, commande_id, collectivite_id, debit as compte, centimes, jour, evenement, enregistre_le from pass.ecriture
        union all
        select id, operation, commande_id, collectivite_id, credit, -centimes, jour, evenement, enregistre_le from pass.ecriture;
      grant select on pass.mouvement_de_compte to app, lot;
    `);
  }
}
