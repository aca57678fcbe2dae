import type { Actor } from '../src/shared/context.ts';
import { acteur, type Harness } from './harness.ts';
import { COMPTES_PLANTES, finDe, type Plante, PLANTES } from './petits-comptes.ts';

const SEUIL = 5;

export interface Question {
  readonly base?: 'ACHAT' | 'FLUX';
  readonly filtre?: Readonly<Record<string, string | number | boolean>>;
  readonly par?: readonly string[];
  readonly au?: string;
  readonly tri?: string;
  readonly limite?: number;
  readonly indicateurs?: readonly string[];
}

export interface Mesure {
  readonly valeur: number | null;
  readonly masque: string | null;
  readonly part: number | null;
}

export interface Ligne {
  readonly codes: (string | null)[];
  readonly mesures: Mesure[];
}

export interface Tableau {
  readonly lignes: Ligne[];
  readonly total: Ligne;
  readonly reste: Ligne | null;
}

const MESURES =
  'codes mesures { valeur numerateur denominateur intervalleBas intervalleHaut part masque chemin }';
const TABLEAU = /* GraphQL */ `
  query (
    $base: Base
    $filtre: FiltreStatistiques
    $au: LocalDate
    $indicateurs: [String!]!
    $par: [Dimension!]
    $tri: String
    $limite: Int
  ) {
    statistiques(base: $base, filtre: $filtre, au: $au) {
      tableau(indicateurs: $indicateurs, par: $par, tri: $tri, limite: $limite) {
        lignes { ${MESURES} }
        total { ${MESURES} }
        reste { ${MESURES} }
      }
    }
  }`;

export const COMPTES = COMPTES_PLANTES.map((compte) => `pass.${compte}`);
export const BASES = ['FLUX', 'ACHAT'] as const;
export const FINS = ['2026-05', '2026-06', '2026-07', '2026-08'].map(finDe);

export type Demander = (question: Question) => Promise<Tableau>;

/** Asks on behalf of someone, and remembers all that was answered. */
export function demandeur(
  harness: Harness,
  qui: Actor = acteur('PUBLIC'),
): { demander: Demander; reponses: { question: Question; tableau: Tableau }[] } {
  const reponses: { question: Question; tableau: Tableau }[] = [];
  return {
    reponses,
    async demander(question) {
      const entiere: Question = { base: 'FLUX', par: [], indicateurs: COMPTES, ...question };
      const { statistiques } = await harness.execute<{ statistiques: { tableau: Tableau } }>(
        TABLEAU,
        entiere,
        qui,
      );
      reponses.push({ question: entiere, tableau: statistiques.tableau });
      return statistiques.tableau;
    },
  };
}

export const valeur = (ligne: Ligne | null | undefined, rang = 1): number | null =>
  ligne?.mesures[rang]?.valeur ?? null;
export const estPetit = (n: number | null): n is number => n !== null && n > 0 && n < SEUIL;
export const somme = (nombres: readonly number[]): number => nombres.reduce((un, autre) => un + autre, 0);

/** What is known less what is known; what is hidden spoils the difference. */
export const moins = (un: number | null, ...autres: readonly (number | null)[]): number | null =>
  autres.reduce<number | null>((reste, n) => (reste === null || n === null ? null : reste - n), un);

/** The code of what was planted in a dimension of the rows. */
function codeDe({ acheteur, public: dePublic }: Plante, dimension: string, mois: string): string | null {
  const codes: Readonly<Record<string, string | null>> = {
    MOIS: mois,
    TRIMESTRE: `${mois.slice(0, 4)}-T${Math.ceil(Number(mois.slice(5)) / 3)}`,
    ANNEE: mois.slice(0, 4),
    COLLECTIVITE: acheteur.siren,
    EPCI: acheteur.type === 'EPCI' ? acheteur.siren : null,
    DEPARTEMENT: acheteur.departement,
    REGION: acheteur.region,
    PUBLIC: dePublic,
    VAGUE: String(acheteur.vague),
  };
  return codes[dimension] ?? null;
}

/** What an answer counts of each thing planted. */
export const vecteurDe = (
  { base = 'FLUX', filtre = {}, par = [], au }: Question,
  codes: readonly (string | null)[],
  compte: string,
): number[] =>
  PLANTES.map((plante) => {
    const { acheteur, connu } = plante;
    const mois = base === 'ACHAT' ? acheteur.achat : plante.mois;
    const attributs: Readonly<Record<string, unknown>> = {
      ...acheteur,
      collectivite: acheteur.siren,
      public: plante.public,
      outreMer: false,
    };
    const retenue = Object.entries(filtre).every(([nom, voulu]) => {
      if (nom === 'depuis') return `${mois}-01` >= String(voulu);
      return nom === 'jusquAu' ? `${mois}-01` <= String(voulu) : attributs[nom] === voulu;
    });
    const rangee = codes.every((code, i) => codeDe(plante, par[i] ?? '', mois) === code);
    const poids = compte === 'distribues' ? acheteur.taille : 1;
    return retenue && rangee && (au === undefined || finDe(connu) <= au) ? poids : 0;
  });
