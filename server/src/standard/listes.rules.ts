import { Illisible } from '../shared/valeurs.rules.ts';
import { genreDe } from './labels-lus.rules.ts';
import { type LectureIndulgente, Repare } from './lecture.rules.ts';
import {
  ANCIENNES,
  type ChampDeListe,
  cleDe,
  type ColonneDeListe,
  type Rangement,
  valeurPubliee,
  VOCABULAIRES,
} from './vocabulaires.rules.ts';

/** What a cell says: values of the fields of today, and labels. */
export interface Lu {
  readonly rangements: Rangement;
  readonly genres: readonly string[];
}

interface Colonne {
  readonly nom: string;
  /** Fields whose values of today it may hold. */
  readonly champs: readonly ChampDeListe[];
  /** Whether words of no vocabulary are kept among the other labels. */
  readonly libre: boolean;
  /** Whether it may name a label that the register keeps as an assertion. */
  readonly porteDesLabels: boolean;
}

const fermee = (nom: string, ...champs: ChampDeListe[]): Colonne => ({
  nom,
  champs,
  libre: false,
  porteDesLabels: false,
});
const deLabels = (nom: string, libre: boolean, ...champs: ChampDeListe[]): Colonne => ({
  nom,
  champs,
  libre,
  porteDesLabels: true,
});

const COLONNES: Readonly<Record<ColonneDeListe, Colonne>> = {
  typologie: fermee('des typologies de structure', 'typologie'),
  services: fermee('des services de médiation numérique', 'services'),
  publics: fermee('des publics spécifiquement adressés', 'publics'),
  publics_accueillis: fermee('des publics accueillis', 'publics', 'prises_en_charge'),
  prises_en_charge: fermee('des prises en charge spécifiques', 'prises_en_charge'),
  frais: deLabels('des frais à charge', false, 'frais'),
  conditions_acces: deLabels('des conditions d’accès', false, 'frais'),
  programmes: deLabels('des dispositifs et programmes nationaux', true, 'programmes', 'formations'),
  labels_nationaux: deLabels('des labels nationaux', true, 'programmes', 'formations'),
  formations: deLabels('des formations et labels', true, 'formations', 'programmes'),
  autres_formations: deLabels('des autres formations et labels', true),
  labels_autres: deLabels('des autres labels', true),
  modalites_acces: fermee('des modalités d’accès', 'modalites_acces'),
  modalites_accompagnement: fermee('des modalités d’accompagnement', 'modalites_accompagnement'),
};

interface Connue {
  readonly exacte: boolean;
  readonly rangement: Rangement;
}

/** How each value known of a column is written today: by its exact words, then by its words whatever their spelling. */
function connuesDe(colonne: ColonneDeListe): { exactes: Map<string, Connue>; voisines: Map<string, Connue> } {
  const exactes = new Map<string, Connue>();
  for (const champ of COLONNES[colonne].champs)
    for (const valeur of VOCABULAIRES[champ] ?? [])
      for (const ecrite of [valeur, valeurPubliee(valeur)])
        if (!exactes.has(ecrite)) exactes.set(ecrite, { exacte: true, rangement: [[champ, valeur]] });
  for (const [valeur, rangement] of Object.entries(ANCIENNES[colonne] ?? {}))
    if (!exactes.has(valeur)) exactes.set(valeur, { exacte: false, rangement });
  const voisines = new Map(
    [...exactes].map(([valeur, { rangement }]) => [cleDe(valeur), { exacte: false, rangement }]),
  );
  return { exactes, voisines };
}

const TOUTES = new Map(
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the keys of the table are its columns
  (Object.keys(COLONNES) as ColonneDeListe[]).map((colonne) => [colonne, connuesDe(colonne)] as const),
);

/** A value of the list, its long form of 0.1.0 (« Payant : l’accès est payant ») included. */
function chercher(colonne: ColonneDeListe, valeur: string): Connue | undefined {
  const connues = TOUTES.get(colonne);
  const courte = /^([^:]+?)\s*:\s/.exec(valeur)?.[1] ?? valeur;
  return (
    connues?.exactes.get(valeur) ??
    connues?.voisines.get(cleDe(valeur)) ??
    connues?.voisines.get(cleDe(courte))
  );
}

/** The parts of a cell: free words may hold semicolons where bars separate them. */
function parties(colonne: ColonneDeListe, lu: string): string[] {
  const separateur = colonne === 'autres_formations' ? /[|\n]/ : /[|;\n]/;
  return lu
    .split(separateur)
    .map((partie) => partie.replaceAll(/\s+/g, ' ').trim())
    .filter((partie) => partie !== '');
}

/** A part that is no value may be several, separated by commas. */
const auxVirgules = (colonne: ColonneDeListe, partie: string): string[] => {
  const morceaux = partie.split(/\s*,\s*/);
  const tous = morceaux.length > 1 && morceaux.every((un) => chercher(colonne, un) ?? genreDe(un));
  return tous ? morceaux : [partie];
};

const DIT_LE_LABEL = 60;
const LIBELLE_MAX = 300;

/** Reads a list of the standard, of today or of before April 2024; what was mapped or spelled otherwise is said. */
export const lireListe =
  (colonne: ColonneDeListe): LectureIndulgente<Lu> =>
  (lu) => {
    const { libre, nom, porteDesLabels } = COLONNES[colonne];
    const rangements: [ChampDeListe, string][] = [];
    const genres: string[] = [];
    const devenues: string[] = [];
    for (const partie of parties(colonne, lu).flatMap((une) =>
      chercher(colonne, une) ? [une] : auxVirgules(colonne, une),
    )) {
      const genre = porteDesLabels ? genreDe(partie) : null;
      if (genre !== null) genres.push(genre.genre);
      if (genre?.seul === true && partie.length <= DIT_LE_LABEL) continue;
      const connue = chercher(colonne, partie);
      if (connue) {
        for (const [champ, valeur] of connue.rangement) rangements.push([champ, valeur]);
        if (!connue.exacte) devenues.push(devenue(partie, connue.rangement));
      } else if (genre !== null && !libre) {
        continue;
      } else if (!libre) {
        return new Illisible(
          `des valeurs du référentiel ${nom}, séparées par « | » : « ${partie.slice(0, 80)} » n’y est pas`,
        );
      } else if (partie.length > LIBELLE_MAX) {
        return new Illisible(`des libellés de ${LIBELLE_MAX} caractères au plus, séparés par « | »`);
      } else {
        rangements.push(['autres_formations', partie]);
        if (colonne !== 'autres_formations' && colonne !== 'labels_autres')
          devenues.push(
            `« ${partie.slice(0, 80)} » hors du référentiel : rangé dans les autres formations et labels`,
          );
      }
    }
    const valeur = { rangements, genres };
    return devenues.length > 0 ? new Repare(valeur, devenues.join(' ; ')) : valeur;
  };

function devenue(partie: string, rangement: Rangement): string {
  const aujourdhui = rangement.map(([, valeur]) => `« ${valeur} »`).join(', ');
  return `« ${partie.slice(0, 80)} » ${aujourdhui === '' ? 'n’est plus au standard : laissé' : `se dit aujourd’hui ${aujourdhui}`}`;
}
