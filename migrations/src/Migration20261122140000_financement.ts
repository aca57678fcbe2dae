import { Migration } from '@mikro-orm/migrations';

const PERIMETRE = `(select plateforme.voit_tout()) or collectivite_id = any ((select plateforme.perimetre())::uuid[])`;

const FAIT = `
        evenement     bigint not null,
        enregistre_le date   not null`;

/** Who funds: the State, the buyer, and as many others as a convention names. */
const FINANCEUR = `
        genre         text   not null check (genre in ('ETAT', 'COMMANDITAIRE', 'COLLECTIVITE', 'UNION_EUROPEENNE', 'ENTREPRISE', 'MUTUELLE', 'ASSOCIATION', 'AUTRE')),
        financeur     text   not null check (length(financeur) between 1 and 200),
        centimes      bigint not null check (centimes > 0)`;

/** Calls for projects with their dated rules, dossiers with their steps, and funder shares. Rates are ten-thousandths. */
export class Migration20261122140000_financement extends Migration {
  override up(): void {
    this.addSql(`
      create table territoires.appel_a_projets (
        id                  uuid primary key default uuidv7(),
        vague               smallint not null unique check (vague in (2019, 2020)),
        nom                 text     not null,
        ouvert_le           date     not null,
        clos_le             date     not null,
        enveloppe_centimes  bigint   not null check (enveloppe_centimes > 0),
        source              text     not null,
        check (clos_le >= ouvert_le)
      );

      -- A rule is data: dated, versioned, sourced. What is asked of a dossier is judged by the version it was filed under.
      create table territoires.regle_d_appel (
        id           uuid primary key default uuidv7(),
        appel_id     uuid     not null references territoires.appel_a_projets (id),
        version      smallint not null check (version >= 1),
        a_compter_du date     not null,
        contenu      jsonb    not null,
        source       text     not null,
        unique (appel_id, version)
      );

      create table territoires.dossier (
        id                      uuid primary key default uuidv7(),
        numero                  text    not null unique check (numero ~ '^AAP[0-9]{4}-[0-9]{3,6}$'),
        appel_id                uuid    not null references territoires.appel_a_projets (id),
        regle_id                uuid    not null references territoires.regle_d_appel (id),
        collectivite_id         uuid    not null references territoires.collectivite (id),
        intitule                text    not null check (length(intitule) between 1 and 300),
        criteres                jsonb   not null,
        budget_porteur_centimes bigint  not null check (budget_porteur_centimes > 0),
        taux_dix_milliemes      integer not null check (taux_dix_milliemes between 0 and 10000),
        aide_centimes           bigint  not null check (aide_centimes >= 0),
        depose_le               date    not null,
        ${FAIT}
      );
      create index dossier_collectivite on territoires.dossier (collectivite_id);

      create table territoires.dossier_etape (
        id              uuid primary key default uuidv7(),
        dossier_id      uuid not null references territoires.dossier (id),
        collectivite_id uuid not null,
        etape           text not null check (etape in ('DEPOSE', 'INSTRUIT', 'LAUREAT', 'REFUSE', 'CONVENTIONNE', 'VERSE', 'SOLDE', 'REVERSEMENT')),
        jour            date not null,
        centimes        bigint check (centimes >= 0),
        reference       text check (length(reference) <= 200),
        motif           text check (length(motif) between 1 and 500),
        ${FAIT},
        constraint dossier_etape_une_fois unique (dossier_id, etape),
        check (etape <> 'REFUSE' or motif is not null),
        check (etape not in ('LAUREAT', 'VERSE', 'SOLDE', 'REVERSEMENT') or centimes is not null)
      );
      -- A dossier is chosen or refused, and settled or repaid: never both.
      create unique index dossier_une_decision on territoires.dossier_etape (dossier_id) where etape in ('LAUREAT', 'REFUSE');

      alter table territoires.convention add dossier_id uuid references territoires.dossier (id);
      create unique index convention_du_dossier on territoires.convention (dossier_id);

      create table territoires.convention_part (
        convention_id   uuid     not null references territoires.convention (id),
        rang            smallint not null check (rang >= 1),
        collectivite_id uuid     not null,
        ${FINANCEUR},
        ${FAIT},
        primary key (convention_id, rang)
      );

      -- M2: what funders bring makes the convention to the cent, and the State's share is the one that was signed.
      create function territoires.verifier_les_parts() returns trigger language plpgsql as $$
      declare faites record;
      begin
        select c.part_etat_centimes + c.part_locale_centimes as total, c.part_etat_centimes as etat,
          coalesce(sum(p.centimes), 0) as somme, coalesce(sum(p.centimes) filter (where p.genre = 'ETAT'), 0) as somme_etat
        into faites
        from territoires.convention c left join territoires.convention_part p on p.convention_id = c.id
        where c.id = new.convention_id group by c.id;
        if faites.somme <> faites.total or faites.somme_etat <> faites.etat then
          raise exception 'M2 : les parts de la convention font % centimes dont % de l’État, % dont % sont attendus',
            faites.somme, faites.somme_etat, faites.total, faites.etat using errcode = 'check_violation';
        end if;
        return null;
      end $$;
      create constraint trigger parts_completes after insert on territoires.convention_part
        deferrable initially deferred for each row execute function territoires.verifier_les_parts();
    `);
    this.addSql(`
      -- What no filing sees of the others behind the wall, and must count with: the next rank of a call, and what it granted.
      create function territoires.suite_de_l_appel(un_appel uuid, out rang integer, out accorde_centimes bigint)
        language sql stable security definer
      begin atomic
        select coalesce(max(split_part(d.numero, '-', 2)::integer), 0) + 1, coalesce(sum(e.centimes), 0)::bigint
        from territoires.dossier d
        left join territoires.dossier_etape e on e.dossier_id = d.id and e.etape = 'LAUREAT'
        where d.appel_id = un_appel;
      end;
    `);
    for (const fait of ['dossier', 'dossier_etape', 'convention_part'])
      this.addSql(`select plateforme.proteger('territoires.${fait}')`);
    for (const fait of ['dossier', 'dossier_etape'])
      this.addSql(`select plateforme.murer('territoires.${fait}', $m$${PERIMETRE}$m$, $m$${PERIMETRE}$m$)`);
    // Conventions are published, and so is who funds them.
    this.addSql(`select plateforme.murer('territoires.convention_part', 'true', $m$${PERIMETRE}$m$)`);
    this.addSql(`
      insert into territoires.appel_a_projets (vague, nom, ouvert_le, clos_le, enveloppe_centimes, source) values
        (2019, 'Appel à projets Pass numérique 2019', '2019-03-22', '2019-06-28', 1000000000, 'Appel à projets, mars 2019 ; les sources diffèrent sur la clôture (31 mai ou 28 juin)'),
        (2020, 'Appel à projets Pass numérique 2020', '2020-05-15', '2020-10-15', 1500000000, 'Appel à projets 2020 (ANCT), relevé par l’Avicca et idcite');
      insert into territoires.regle_d_appel (appel_id, version, a_compter_du, contenu, source)
      select id, 1, ouvert_le, '{
        "assiette": "ACHETES", "calcul": "BUDGET", "tauxDeBase": 2000, "tauxMaximal": 6500, "publicCible": true,
        "primes": { "structurationLocale": 1500, "hub": 500, "autresPorteurs": 1000, "fondsEuropeens": 1000 },
        "noteSociale": {
          "references": {
            "INTERCOMMUNAL": { "population": 51944.0394842869, "densite": 152.128767123287, "pauvrete": 0.136157937147462 },
            "DEPARTEMENTAL": { "population": 671549.916666667, "densite": 563.91875, "pauvrete": 0.1479375 },
            "INTERDEPARTEMENTAL": { "population": 671549.916666667, "densite": 563.91875, "pauvrete": 0.1479375 },
            "REGIONAL": { "population": 4959137.84615385, "densite": 171.161538461538, "pauvrete": 0.148230769230769 }
          },
          "population": [[0.1, 5], [0.2, 10], [0.3, 15], [0.4, 20], [0.5, 25]],
          "densite": [[0.5, 5], [0.4, 10], [0.3, 15], [0.2, 20], [0.1, 25]],
          "pauvrete": [[0.01, 5], [0.02, 10], [0.03, 15], [0.04, 20], [0.05, 25]]
        },
        "primeSociale": [[1, 200], [10, 300], [20, 400], [30, 500]],
        "plafondDeLAideCentimes": 120000000, "achatMinimalCentimes": null, "achatMaximalCentimes": null, "arrondiCentimes": 100,
        "partDesFrais": 1000, "partPicMinimale": null, "communes": "REFUSEES", "versement": "SIGNATURE", "exigibles": "NON_UTILISES"
      }'::jsonb, 'Appel à projets, mars 2019 ; simulateur public de la Mission Société numérique'
      from territoires.appel_a_projets where vague = 2019
      union all
      select id, 1, ouvert_le, '{
        "assiette": "UTILISES", "calcul": "ACHAT", "tauxDeBase": 5000, "tauxMaximal": 5000, "publicCible": false,
        "primes": {}, "noteSociale": null, "primeSociale": [],
        "plafondDeLAideCentimes": 150000000, "achatMinimalCentimes": 2000000, "achatMaximalCentimes": 300000000, "arrondiCentimes": 1,
        "partDesFrais": 0, "partPicMinimale": 5000, "communes": "GROUPEMENT", "versement": "USAGE", "exigibles": null
      }'::jsonb, 'Appel à projets 2020 (ANCT)'
      from territoires.appel_a_projets where vague = 2020;
    `);
  }
}
