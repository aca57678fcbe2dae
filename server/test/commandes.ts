import type { Actor } from '../src/shared/context.ts';
import type { Harness } from './harness.ts';

let cles = 0;
export const cle = (): string => `commande-${++cles}`;

export interface Reponse {
  readonly __typename: string;
  readonly regle?: string;
  readonly message?: string;
  readonly source?: string;
  readonly deja?: boolean;
  readonly devis?: Record<string, unknown> & { numero: string };
  readonly commande?: Record<string, unknown> & { numero: string };
}

const REFUS = `... on Refus { message } ... on RegleNonTenue { regle source }`;
const COMMANDE = `commande { id numero etat prochaineEtape prochainResponsable encaisseCentimes nombreDeCarnets
  parts { genre financeur centimes } etapes { etape jour reference par } prix { totalCentimes } }`;

const MUTATIONS = {
  etablirDevis: `EtablirDevisInput! ... on DevisEtabli { deja devis { numero etat valeurCentimes tolereeJusquAu departements
    fraisAmontDixMilliemes fraisAvalDixMilliemes tvaDixMilliemes par
    prix { valeurCentimes fraisHtCentimes fraisTvaCentimes fraisTtcCentimes totalCentimes } } }`,
  abandonnerDevis: `AbandonnerDevisInput! ... on DevisAbandonne { deja devis { numero etat abandonneLe motifDAbandon } }`,
  signerDevis: `SignerDevisInput! ... on DevisSigne { deja ${COMMANDE} }`,
  franchirEtape: `FranchirEtapeInput! ... on CommandeAvancee { deja ${COMMANDE} }`,
  enregistrerEncaissement: `EnregistrerEncaissementInput! ... on EncaissementEnregistre { deja ${COMMANDE} }`,
  reserverNumeros: `ReserverNumerosInput! ... on NumerosReserves { deja lot { lot premierNumero dernierNumero nombreDeCarnets } }`,
  fabriquerCarnets: `FabriquerCarnetsInput! ... on CarnetsFabriques { deja lot { lot premierNumero dernierNumero nombreDeCarnets nombreDePass } }`,
} as const;

/** Sends one mutation of an order's life, with a key of its own unless one is given. */
export async function agir(
  harness: Harness,
  nom: keyof typeof MUTATIONS,
  input: Record<string, unknown>,
  actor?: Actor,
): Promise<Reponse> {
  const [, type = '', selection = ''] = /^(\w+!) (.*)$/s.exec(MUTATIONS[nom]) ?? [];
  const document = `mutation ($input: ${type}) { ${nom}(input: $input) { __typename ${REFUS} ${selection} } }`;
  const data = await harness.execute<Record<string, Reponse>>(
    document,
    { input: { cleIdempotence: cle(), ...input } },
    actor,
  );
  const reponse = data[nom];
  if (!reponse) throw new Error('No answer');
  return reponse;
}

/** The terms of a quote of the small world. */
export const TERMES = {
  collectivite: '999000007',
  operateur: 'essai',
  vague: 2020,
  nombreDePass: 20,
  tailleDeCarnet: 10,
  valideJusquAu: '2027-06-30',
} as const;

/** A signed order, and its number. */
export async function commanderUneFois(
  harness: Harness,
  termes: Record<string, unknown> = {},
): Promise<string> {
  const { devis } = await agir(harness, 'etablirDevis', { ...TERMES, ...termes });
  const { commande, message } = await agir(harness, 'signerDevis', { devis: devis?.numero });
  if (!commande) throw new Error(message);
  return commande.numero;
}
