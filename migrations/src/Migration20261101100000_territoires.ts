import { Migration } from '@mikro-orm/migrations';

/** Territories of a stated year of the COG, syndicats mixtes, collectivités and their conventions. */
export class Migration20261101100000_territoires extends Migration {
  override up(): void {
    this.addSql(`
      create table territoires.territoire (
        id               uuid primary key default uuidv7(),
        type             text not null check (type in ('REGION', 'DEPARTEMENT', 'EPCI', 'COMMUNE')),
        code             text not null,
        nom              text not null check (length(nom) between 1 and 200),
        region_code      text,
        departement_code text,
        epci_code        text,
        outre_mer        boolean not null default false,
        annee_cog        smallint not null,
        population       integer check (population >= 0),
        densite          numeric(10, 1) check (densite >= 0),
        taux_de_pauvrete numeric(4, 1) check (taux_de_pauvrete between 0 and 100),
        annee_population smallint,
        constraint territoire_type_code unique (type, code)
      );
      create index territoire_nom on territoires.territoire using gin (plateforme.sans_accent(nom) public.gin_trgm_ops);
      create index territoire_departement on territoires.territoire (departement_code, type);
      grant update on territoires.territoire to app, lot;

      create table territoires.commune_ancienne (
        code         text primary key,
        nom          text not null,
        type         text not null check (type in ('commune-deleguee', 'commune-associee', 'arrondissement-municipal')),
        commune_code text not null
      );

      create table territoires.syndicat_mixte (
        id               uuid primary key default uuidv7(),
        siren            text not null unique check (siren ~ '^[0-9]{9}$'),
        nom              text not null,
        departement_code text not null
      );
      create table territoires.syndicat_membre (
        syndicat_id   uuid not null references territoires.syndicat_mixte (id),
        territoire_id uuid not null references territoires.territoire (id),
        primary key (syndicat_id, territoire_id)
      );

      create table territoires.collectivite (
        id               uuid primary key default uuidv7(),
        siren            text not null unique check (siren ~ '^[0-9]{9}$'),
        nom              text not null check (length(nom) between 1 and 200),
        type             text not null check (type in ('REGION', 'DEPARTEMENT', 'EPCI', 'SYNDICAT_MIXTE')),
        outre_mer        boolean not null default false,
        territoire_id    uuid references territoires.territoire (id),
        syndicat_id      uuid references territoires.syndicat_mixte (id),
        departement_code text,
        region_code      text not null,
        fictive          boolean not null default false,
        version          integer not null default 1,
        check ((type = 'SYNDICAT_MIXTE') = (syndicat_id is not null)),
        check (num_nonnulls(territoire_id, syndicat_id) = 1)
      );
      create index collectivite_nom on territoires.collectivite (nom collate "fr-x-icu", id);
      grant update on territoires.collectivite to app, lot;

      create table territoires.convention (
        id                    uuid primary key default uuidv7(),
        collectivite_id       uuid not null references territoires.collectivite (id),
        vague                 smallint not null check (vague in (2019, 2020)),
        signee_le             date not null,
        part_etat_centimes    bigint not null check (part_etat_centimes >= 0),
        part_locale_centimes  bigint not null check (part_locale_centimes >= 0),
        evenement             bigint not null references territoires.evenement (position),
        enregistre_le         date not null,
        constraint convention_une_par_vague unique (collectivite_id, vague)
      );
      select plateforme.proteger('territoires.convention');
    `);
  }
}
