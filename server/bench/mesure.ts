import type { Pool } from 'pg';
import type { Serveurs } from './egalite.ts';
import { estUsage, LECTURES, type Mesure, USAGES } from './operations.ts';
import type { Processus } from './processus.ts';
import { CIBLES, type Cible, type Question } from './question.ts';
import type { Questions } from './questions.ts';
import type { Score, Tir } from './tir.ts';

/** How long things last. */
export interface Rythme {
  readonly tours: number;
  readonly dureeMs: number;
  /** Before each window; the first one of a server for a measure lasts `premiereChauffeMs`. */
  readonly chauffeMs: number;
  readonly premiereChauffeMs: number;
}

export interface Cas {
  readonly nom: string;
  readonly produit: number;
  readonly brut: number | null;
  readonly postgraphile: number | null;
  /** What is counted: so many a second, or milliseconds or megabytes, of which fewer are better. */
  readonly unite?: 'ms' | 'Mo';
  /** What is aimed at: a number of what is counted, or how it compares with `brut`, of which more is better. */
  readonly vise?: { readonly produit: number } | { readonly ratioBrut: number };
}

export interface Terrain {
  readonly serveurs: Serveurs;
  readonly questions: Questions;
  readonly charge: Processus;
  readonly pool: Pool;
  readonly rythme: Rythme;
}

/** More than any of them uses in a second, on two cores. */
const USAGES_PAR_SECONDE = 4000;

/** How many pass each measure of uses may use. */
export const usagesPrevus = (rythme: Rythme): number =>
  CIBLES.length *
  Array.from({ length: rythme.tours }, (_, tour) => usagesParFenetre(rythme, tour)).reduce(
    (a, b) => a + b,
    10,
  );

/** How many of them one window may use. */
export const usagesParFenetre = (rythme: Rythme, tour: number): number =>
  Math.ceil((USAGES_PAR_SECONDE * (chauffeDe(rythme, tour) + rythme.dureeMs)) / 1000);

const chauffeDe = ({ chauffeMs, premiereChauffeMs }: Rythme, tour: number): number =>
  tour === 0 ? premiereChauffeMs : chauffeMs;

/** Every measure, one after the other. */
export async function mesurer(terrain: Terrain, dire: (phrase: string) => void): Promise<Cas[]> {
  const cas: Cas[] = [];
  for (const mesure of [...LECTURES, ...USAGES]) {
    const scores = await tours(terrain, mesure);
    cas.push({ nom: mesure, ...medianes(scores, ({ parSeconde }) => parSeconde) });
    if (estUsage(mesure))
      for (const centile of ['p50', 'p99'] as const)
        cas.push({
          nom: `${mesure} ${centile} (ms)`,
          ...medianes(scores, (score) => score[centile]),
          unite: 'ms',
        });
    const detail = (cible: Cible): string =>
      scores[cible].map(({ parSeconde }) => Math.round(parSeconde)).join(' ');
    dire(`${mesure} : ${CIBLES.map((cible) => `${cible} ${detail(cible)}`).join(', ')}`);
  }
  return cas;
}

type Scores = Record<Cible, Score[]>;

const medianes = (scores: Scores, de: (score: Score) => number): Record<Cible, number> => ({
  produit: mediane(scores.produit.map(de)),
  brut: mediane(scores.brut.map(de)),
  postgraphile: mediane(scores.postgraphile.map(de)),
});

/** Each server in turn, the first one changing from one round to the next: none is always the one that finds the machine warm. */
async function tours(terrain: Terrain, mesure: Mesure): Promise<Scores> {
  const scores: Scores = { produit: [], brut: [], postgraphile: [] };
  for (let tour = 0; tour < terrain.rythme.tours; tour++)
    for (let i = 0; i < CIBLES.length; i++) {
      const cible = CIBLES[(i + tour) % CIBLES.length] ?? 'produit';
      scores[cible].push(await fenetre(terrain, mesure, cible, tour));
    }
  return scores;
}

async function fenetre(terrain: Terrain, mesure: Mesure, cible: Cible, tour: number): Promise<Score> {
  const { rythme, questions, charge, serveurs, pool } = terrain;
  const uniques = estUsage(mesure);
  const posees: readonly Question[] = estUsage(mesure)
    ? questions.usages(usagesParFenetre(rythme, tour), mesure)
    : questions.lectures[mesure];
  const avant = uniques ? await compterLesUsages(pool) : 0;
  const score = await charge.demander<Score>({
    url: serveurs.urls[cible],
    jeton: serveurs.jetons[cible],
    demandes: posees.map((question) => serveurs.ecrire[cible](mesure, question)),
    uniques,
    temoin: uniques ? TEMOINS[cible] : null,
    chauffeMs: chauffeDe(rythme, tour),
    dureeMs: rythme.dureeMs,
  } satisfies Tir);
  const { reussies, erreur } = score;
  if (erreur !== null) throw new Error(`${mesure}, ${cible} : ${erreur}`);
  if (uniques) {
    const ecrits = (await compterLesUsages(pool)) - avant;
    if (ecrits !== reussies) throw new Error(`${cible} a écrit ${ecrits} usages pour ${reussies} réponses`);
  }
  return score;
}

/** What says that a pass is used. */
const TEMOINS: Readonly<Record<Cible, string>> = {
  produit: '"__typename":"PassUtilise","deja":false',
  brut: '"__typename":"PassUtilise","deja":false',
  postgraphile: '"fait":true',
};

async function compterLesUsages(pool: Pool): Promise<number> {
  const { rows } = await pool.query<{ n: number }>('select count(*)::int as n from pass.utilisation');
  return rows[0]?.n ?? 0;
}

/** The smallest value that so large a part of them do not go beyond. */
export const centile = (values: readonly number[], part: number): number =>
  values.toSorted((a, b) => a - b)[Math.ceil(values.length * part) - 1] ?? 0;

export function mediane(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  return ((sorted[Math.ceil(middle) - 1] ?? 0) + (sorted[Math.floor(middle)] ?? 0)) / 2;
}
