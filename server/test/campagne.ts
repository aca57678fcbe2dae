import { formatNumeroDeCarnet } from '../src/carnet/carnet.module.ts';
import type { Harness } from './harness.ts';
import { COHORTES, COLLECTIVITES, uuid } from './monde.ts';
import { cle, enPropre, operateur as quiRegle } from './reglement.ts';

/** An operator, its order in circulation, and two places that accept its pass: apart from those of other tests. */
export interface Campagne {
  readonly operateur: string;
  readonly operateurId: string;
  readonly commande: string;
  /** Series of the first of its ten carnets of ten pass, handed out on 1 July 2026. */
  readonly serie: number;
  readonly lieux: readonly [string, string];
  readonly structures: readonly [string, string];
}

let rang = 0;

export async function nouvelleCampagne(harness: Harness, carnets = 10): Promise<Campagne> {
  rang++;
  const n = rang;
  const id = (genre: number): string => uuid(genre, 5000 + n);
  const serie = 1_000_000 + n * 20_000;
  const [structures, lieux] = [
    [uuid(0, 6000 + n), uuid(0, 7000 + n)],
    [uuid(3, 6000 + n), uuid(3, 7000 + n)],
  ] as [[string, string], [string, string]];
  const numero = `2026-${500 + n}`;
  const places = lieux.map(
    (lieu, i) => `
    insert into labels.structure (id, nom) values ('${structures[i]}', 'Structure ${n}.${i}');
    insert into labels.lieu (id, cle_source, source, structure_id, nom, commune_code, commune_nom, departement_code, region_code, modifie_le)
      values ('${lieu}', 'campagne:${n}.${i}', 'essai', '${structures[i]}', 'Lieu ${n}.${i}', '33063', 'Bordeaux', '33', '75', '2026-06-01');
    insert into pass.periode_label values ('${lieu}', '[2026-01-01,2028-12-31]', '33');`,
  );
  await enPropre(
    harness,
    `insert into pass.operateur (id, code, nom, siren, titulaire, iban, bic)
       values ('${id(5)}', 'OP-${n}', 'Opérateur ${n}', '999000007', 'Opérateur n° ${n}', 'FR7630006000011234567890189', 'AGRIFRPP');
     ${places.join('')}
     insert into pass.commande (id, numero, collectivite_id, operateur_id, vague, nombre_de_pass, taille_de_carnet, achetee_le, valide_jusqu_au, toleree_jusqu_au, evenement, enregistre_le)
       values ('${id(6)}', '${numero}', '${COLLECTIVITES[0]}', '${id(5)}', 2020, ${carnets * 10}, 10, '2026-05-01', '2027-12-31', '2028-01-31', 1, '2026-05-01');
     insert into pass.commande_etape (id, commande_id, collectivite_id, etape, jour, reference, couverte_par, nombre_de_pass, evenement, enregistre_le) values
       ('${id(7)}', '${id(6)}', '${COLLECTIVITES[0]}', 'MANDATEE', '2026-06-01', 'mandat', null, 10, 1, '2026-06-01'),
       ('${uuid(7, 9000 + n)}', '${id(6)}', '${COLLECTIVITES[0]}', 'ACTIVEE', '2026-06-02', null, '${id(7)}', 10, 1, '2026-06-02');
     insert into pass.carnet (lot, id, serie, numero, commande_id, collectivite_id, nombre_de_pass, achete_le, tolere_jusqu_au, evenement, enregistre_le)
       select 1, uuidv7(), ${serie} + i, ('{${Array.from({ length: carnets }, (_, i) => formatNumeroDeCarnet({ lot: 1, serie: serie + i })).join()}}'::text[])[i + 1],
         '${id(6)}', '${COLLECTIVITES[0]}', 10, '2026-05-01', '2028-01-31', 1, '2026-06-01' from generate_series(0, ${carnets - 1}) i;
     insert into pass.remise (lot, carnet_id, collectivite_id, nombre_de_pass, tolere_jusqu_au, jour, cohorte_id, distributeur_id, evenement, enregistre_le)
       select lot, id, collectivite_id, nombre_de_pass, tolere_jusqu_au, '2026-07-01', '${COHORTES[0]}', '${uuid(8, 1)}', 1, '2026-07-01'
       from pass.carnet where commande_id = '${id(6)}';`,
  );
  return { operateur: `OP-${n}`, operateurId: id(5), commande: id(6), serie, lieux, structures };
}

/** Uses of the pass of some carnets of a campaign on a day, told as facts. */
export const utilises = (
  harness: Harness,
  { serie, lieux }: Campagne,
  {
    jour,
    carnet = 0,
    carnets = 1,
    lieu = 0,
    part = 1000,
  }: { jour: string; carnet?: number; carnets?: number; lieu?: 0 | 1; part?: number },
): Promise<number> =>
  enPropre(
    harness,
    `insert into pass.utilisation (lot, carnet_id, rang, collectivite_id, nombre_de_pass, remis_le, tolere_jusqu_au, lieu_id, jour, service, prix_centimes, part_pass_centimes, evenement, enregistre_le)
     select r.lot, r.carnet_id, g, r.collectivite_id, r.nombre_de_pass, r.jour, r.tolere_jusqu_au, '${lieux[lieu]}', '${jour}', 'DECOUVRIR', ${part}, ${part}, 1, '${jour}'
     from pass.carnet c join pass.remise r on r.lot = c.lot and r.carnet_id = c.id, generate_series(1, 10) g
     where c.lot = 1 and c.serie between ${serie + carnet} and ${serie + carnet + carnets - 1}`,
  );

const CLORE = `mutation ($input: CloreLeMoisInput!) {
  cloreLeMois(input: $input) {
    __typename
    ... on MoisRegle { deja contrePaiement { id numero mois jour nombreDeLignes nombreDeVirements centimes fraisCentimes ajustementsCentimes netCentimes empreinte } }
    ... on ClotureSimulee { prevision { nombreDeLignes nombreDeVirements centimes fraisCentimes ajustementsCentimes netCentimes nombreEnAttente
      enAttenteCentimes attentes { raison nombreDUsages centimes structure { id } } } }
    ... on RegleNonTenue { regle message source }
  }
}`;

export interface Cloture {
  __typename: string;
  regle?: string;
  message?: string;
  deja?: boolean;
  contrePaiement?: {
    id: string;
    numero: string;
    nombreDeLignes: number;
    nombreDeVirements: number;
    centimes: number;
    fraisCentimes: number;
    ajustementsCentimes: number;
    netCentimes: number;
    empreinte: string;
  };
  prevision?: {
    nombreDeLignes: number;
    netCentimes: number;
    nombreEnAttente: number;
    attentes: { raison: string }[];
  };
}

export async function clore(
  harness: Harness,
  { operateur }: Campagne,
  mois: string,
  changes: object = {},
): Promise<Cloture> {
  const input = { cleIdempotence: cle(), operateur, mois: `${mois}-01`, ...changes };
  const { cloreLeMois } = await harness.execute<Record<string, Cloture>>(CLORE, { input }, quiRegle());
  return cloreLeMois ?? { __typename: '' };
}

const AJOUTER = `mutation ($input: AjouterAjustementInput!) {
  ajouterAjustement(input: $input) {
    __typename ... on AjustementAjoute { deja ajustement { id centimes ligne contrePaiement { numero } } } ... on RegleNonTenue { regle message }
  }
}`;

export async function ajuster(
  harness: Harness,
  changes: object,
): Promise<{ __typename: string; regle?: string; message?: string; deja?: boolean }> {
  const input = { cleIdempotence: cle(), motif: 'Erreur de prix', ...changes };
  const { ajouterAjustement } = await harness.execute<Record<string, { __typename: string }>>(
    AJOUTER,
    { input },
    quiRegle(),
  );
  return ajouterAjustement ?? { __typename: '' };
}

/** The paid lines of a structure, by their identifiers. */
export async function lignesDe(
  harness: Harness,
  structure: string,
): Promise<{ id: string; centimes: number; frais: number }[]> {
  const { rows } = await harness.lot.query<{ id: string; centimes: number; frais: number }>(
    `select lot || '-' || carnet_id || '-' || rang || '-' || usage as id, centimes, frais_centimes as frais
     from pass.reglement_ligne where structure_id = $1 order by 1`,
    [structure],
  );
  return rows;
}
