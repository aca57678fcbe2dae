import type { Actor } from '../src/shared/context.ts';
import { acteur, type Harness } from './harness.ts';
import { COHORTES, COLLECTIVITES, LIEU, numeroDeCarnet, uuid } from './monde.ts';

/** Manager of the buyer whose carnets are 0 to 4. */
export const GESTIONNAIRE = acteur('GESTIONNAIRE', [COLLECTIVITES[0]]);

/** What a mutation of the stock answers, whichever it is. */
export interface Reponse {
  readonly __typename: string;
  readonly message?: string;
  readonly regle?: string;
  readonly deja?: boolean;
  readonly carnets?: number;
  readonly plages?: readonly { readonly carnets: number; readonly retenus: readonly object[] }[];
  readonly carnet?: { readonly numero: string; readonly etat: string };
}

const REFUS = '... on Refus { message } ... on RegleNonTenue { regle }';
const CARNET = 'deja carnet { numero etat }';
const DOCUMENTS = {
  deplacerCarnets: `mutation ($input: DeplacerCarnetsInput!) { reponse: deplacerCarnets(input: $input) { __typename
    ... on CarnetsDeplaces { deja carnets plages { carnets retenus { obstacle carnets exemple } } bordereau { nombreDeCarnets premier dernier vers } } ${REFUS} } }`,
  arreterCarnet: `mutation ($input: ArreterCarnetInput!) { reponse: arreterCarnet(input: $input) { __typename ... on CarnetArrete { ${CARNET} } ${REFUS} } }`,
  declarerCarnetPerdu: `mutation ($input: DeclarerCarnetPerduInput!) { reponse: declarerCarnetPerdu(input: $input) { __typename ... on CarnetArrete { ${CARNET} } ${REFUS} } }`,
  libererCarnet: `mutation ($input: LibererCarnetInput!) { reponse: libererCarnet(input: $input) { __typename ... on CarnetLibere { ${CARNET} } ${REFUS} } }`,
  echangerCarnet: `mutation ($input: EchangerCarnetInput!) { reponse: echangerCarnet(input: $input) { __typename ... on CarnetEchange { ${CARNET} } ${REFUS} } }`,
  remettreCarnet: `mutation ($input: RemettreCarnetInput!) { reponse: remettreCarnet(input: $input) { __typename ... on CarnetRemis { ${CARNET} } ... on Refus { message } } }`,
  utiliserPass: `mutation ($input: UtiliserPassInput!) { reponse: utiliserPass(input: $input) { __typename ... on Refus { message } } }`,
} as const;

const USUELS: Partial<Record<keyof typeof DOCUMENTS, object>> = {
  arreterCarnet: { motif: 'essai' },
  declarerCarnetPerdu: { motif: 'essai' },
  libererCarnet: { motif: 'essai' },
  echangerCarnet: { motif: 'essai' },
  remettreCarnet: { distributeur: 'CCAS-33', cohorte: COHORTES[0] },
  utiliserPass: { lieu: LIEU, service: 'DECOUVRIR', prixCentimes: 1000 },
};

/** Does things to carnets through the API, each with a key of its own unless one is given. */
export function gestes(harness: Harness) {
  let cles = 0;
  return async (
    nom: keyof typeof DOCUMENTS,
    input: object,
    actor: Actor = GESTIONNAIRE,
  ): Promise<Reponse> => {
    const demande = { cleIdempotence: `geste-numero-${++cles}`, ...USUELS[nom], ...input };
    const { reponse } = await harness.execute<{ reponse: Reponse }>(
      DOCUMENTS[nom],
      { input: demande },
      actor,
    );
    return reponse;
  };
}

/** A second counter for the buyer of carnets 0 to 4. */
export const AUTRE_DISTRIBUTEUR = `insert into pass.distributeur (id, collectivite_id, code, nom, genre, commune_code)
  values ('${uuid(8, 3)}', '${COLLECTIVITES[0]}', 'MAIRIE-33', 'Mairie de Pessac', 'MAIRIE', '33318')`;

/** Makes carnets that no other test touches, in an order and known from a day on, and gives their series. */
export function fabrique(harness: Harness, commande = '2026-001') {
  let serie = commande === '2026-001' ? 100 : 1_000_000;
  return async (nombre = 1, jour = '2026-07-20'): Promise<readonly number[]> => {
    const series = Array.from({ length: nombre }, () => serie++);
    await harness.lot.query(
      `insert into pass.carnet (lot, id, serie, numero, commande_id, collectivite_id, nombre_de_pass, achete_le, tolere_jusqu_au, evenement, enregistre_le)
       select 1, uuidv7(), n.serie, n.numero, c.id, c.collectivite_id, c.taille_de_carnet, c.achetee_le, c.toleree_jusqu_au, 1, $4
       from unnest($1::int[], $2::text[]) n (serie, numero) join pass.commande c on c.numero = $3`,
      [series, series.map(numeroDeCarnet), commande, jour],
    );
    return series;
  };
}

const COMPTES = 'emis enStock enTransit injectes bloques perdus annules remplaces';
const STOCKS = `query ($au: LocalDate, $collectivite: String) { stocks(collectivite: $collectivite, au: $au) {
  carnets { ${COMPTES} } pass { ${COMPTES} } dormants
  detenteurs { genre code ageMedian plusAncien dormants carnets { ${COMPTES} } pass { ${COMPTES} } } } }`;

export type Comptes = Readonly<Record<string, number>>;
/** What the API says of the stock. */
export interface Stocks {
  readonly carnets: Comptes;
  readonly pass: Comptes;
  readonly detenteurs: readonly {
    readonly genre: string;
    readonly code: string | null;
    readonly ageMedian: number | null;
    readonly plusAncien: string | null;
    readonly dormants: number;
    readonly carnets: Comptes;
    readonly pass: Comptes;
  }[];
}

/** Reads the stock of a buyer on a day, as someone. */
export const lecteurDeStocks =
  (harness: Harness) =>
  async (
    au: string | null = null,
    collectivite = '999000007',
    actor = GESTIONNAIRE,
  ): Promise<Stocks | null> =>
    (await harness.execute<{ stocks: Stocks | null }>(STOCKS, { au, collectivite }, actor)).stocks;
