import type { Ecritures_CarnetFragment as Carnet, EtapeDeCommande } from '../graphql/graphql.ts';

type PassDuCarnet = Carnet['pass'][number];

/** One dated fact of the life of a carnet or a pass; what is only expected has no day of record. */
export type Ecriture = { readonly cle: string; readonly jour: string; readonly saisi: string | null } & (
  | { readonly genre: 'etape'; readonly etape: EtapeDeCommande; readonly reference: string | null }
  | { readonly genre: 'deplacement'; readonly deplacement: Carnet['deplacements'][number] }
  | { readonly genre: 'incident'; readonly incident: Carnet['incidents'][number] }
  | { readonly genre: 'remise'; readonly remise: NonNullable<Carnet['remise']> }
  | {
      readonly genre: 'utilisation';
      readonly rang: number;
      readonly utilisation: NonNullable<PassDuCarnet['utilisation']>;
    }
  | {
      readonly genre: 'reglement';
      readonly rang: number;
      readonly reglement: NonNullable<PassDuCarnet['reglement']>;
    }
  | { readonly genre: 'echeance'; readonly prevue: boolean }
);

/** Facts of one day, in the order they follow one another. */
const ORDRE: Readonly<Record<Ecriture['genre'], number>> = {
  echeance: 6,
  incident: 5,
  reglement: 4,
  utilisation: 3,
  remise: 2,
  deplacement: 1,
  etape: 0,
};

/** The life of a carnet, or of one of its pass, the last fact first. */
export function ecrituresDe(carnet: Carnet, rang: number | null, aujourdhui: string): readonly Ecriture[] {
  const pass = carnet.pass.filter((one) => rang === null || one.rang === rang);
  const etapes = carnet.commande.etapes.map(({ id, etape, jour, reference, enregistreLe }): Ecriture => ({
    genre: 'etape',
    cle: id,
    jour,
    saisi: enregistreLe,
    etape,
    reference,
  }));
  const faits = [
    ...etapes,
    ...mouvementsDe(carnet),
    ...remiseDe(carnet),
    ...pass.flatMap(usageDe),
    ...echeanceDe(carnet, pass, aujourdhui),
  ];
  return faits
    .map((fait, index) => ({ fait, index }))
    .toSorted(
      (a, b) =>
        b.fait.jour.localeCompare(a.fait.jour) ||
        ORDRE[b.fait.genre] - ORDRE[a.fait.genre] ||
        b.index - a.index,
    )
    .map(({ fait }) => fait);
}

const mouvementsDe = ({ deplacements, incidents }: Carnet): readonly Ecriture[] => [
  ...deplacements.map((deplacement): Ecriture => {
    const { id: cle, jour, enregistreLe: saisi } = deplacement;
    return { genre: 'deplacement', cle, jour, saisi, deplacement };
  }),
  ...incidents.map((incident): Ecriture => {
    const { id: cle, jour, enregistreLe: saisi } = incident;
    return { genre: 'incident', cle, jour, saisi, incident };
  }),
];

const remiseDe = ({ remise }: Carnet): readonly Ecriture[] =>
  remise ? [{ genre: 'remise', cle: remise.id, jour: remise.jour, saisi: remise.enregistreLe, remise }] : [];

function usageDe({ id, rang, utilisation, reglement }: PassDuCarnet): readonly Ecriture[] {
  const faits: Ecriture[] = [];
  if (utilisation) {
    const { jour, enregistreLe: saisi } = utilisation;
    faits.push({ genre: 'utilisation', cle: `${id}-utilisation`, jour, saisi, rang, utilisation });
  }
  if (reglement) {
    const { jour, enregistreLe: saisi } = reglement;
    faits.push({ genre: 'reglement', cle: `${id}-reglement`, jour, saisi, rang, reglement });
  }
  return faits;
}

/** The end of validity is an event only for what is not used yet. */
function echeanceDe(
  { valideJusquAu }: Carnet,
  pass: readonly PassDuCarnet[],
  aujourdhui: string,
): readonly Ecriture[] {
  if (pass.every(({ utilisation }) => utilisation)) return [];
  const prevue = valideJusquAu >= aujourdhui;
  return [{ genre: 'echeance', cle: 'echeance', jour: valideJusquAu, saisi: null, prevue }];
}

interface Assertion {
  readonly genre: string;
  readonly acte: string;
  readonly du: string;
  readonly jusquAu: string | null;
}

/** Whether a place could take pass that day: the last assertion recorded among those in force decides, and they come in that order. */
export const labelliseCeJour = (labels: readonly Assertion[], jour: string): boolean =>
  labels.find(
    ({ genre, du, jusquAu }) =>
      genre === 'PASS_NUMERIQUE' && du <= jour && (jusquAu === null || jusquAu >= jour),
  )?.acte === 'LABELLISATION';
