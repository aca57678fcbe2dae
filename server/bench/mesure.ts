import type { Pool } from 'pg';
import type { Serveurs } from './egalite.ts';
import { LECTURES, type Mesure } from './operations.ts';
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
  readonly brut: number;
  readonly postgraphile: number | null;
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

/** How many pass the measurement may use. */
export const usagesPrevus = (rythme: Rythme): number =>
  CIBLES.length *
  Array.from({ length: rythme.tours }, (_, tour) => usagesParFenetre(rythme, tour)).reduce(
    (a, b) => a + b,
    10,
  );

const usagesParFenetre = (rythme: Rythme, tour: number): number =>
  Math.ceil((USAGES_PAR_SECONDE * (chauffeDe(rythme, tour) + rythme.dureeMs)) / 1000);

const chauffeDe = ({ chauffeMs, premiereChauffeMs }: Rythme, tour: number): number =>
  tour === 0 ? premiereChauffeMs : chauffeMs;

/** Every measure, one after the other. */
export async function mesurer(terrain: Terrain, dire: (phrase: string) => void): Promise<Cas[]> {
  const cas: Cas[] = [];
  for (const mesure of [...LECTURES, 'utiliser' as const]) {
    const scores = await tours(terrain, mesure);
    const { produit, brut, postgraphile } = scores;
    cas.push({
      nom: mesure,
      produit: mediane(produit),
      brut: mediane(brut),
      postgraphile: mediane(postgraphile),
    });
    dire(
      `${mesure} : ${CIBLES.map((cible) => `${cible} ${scores[cible].map(Math.round).join(' ')}`).join(', ')}`,
    );
  }
  return cas;
}

/** Each server in turn, the first one changing from one round to the next: none is always the one that finds the machine warm. */
async function tours(terrain: Terrain, mesure: Mesure): Promise<Record<Cible, number[]>> {
  const scores: Record<Cible, number[]> = { produit: [], brut: [], postgraphile: [] };
  for (let tour = 0; tour < terrain.rythme.tours; tour++)
    for (let i = 0; i < CIBLES.length; i++) {
      const cible = CIBLES[(i + tour) % CIBLES.length] ?? 'produit';
      scores[cible].push(await fenetre(terrain, mesure, cible, tour));
    }
  return scores;
}

async function fenetre(terrain: Terrain, mesure: Mesure, cible: Cible, tour: number): Promise<number> {
  const { rythme, questions, charge, serveurs, pool } = terrain;
  const uniques = mesure === 'utiliser';
  const posees: readonly Question[] = uniques
    ? questions.usages(usagesParFenetre(rythme, tour))
    : questions.lectures[mesure];
  const avant = uniques ? await compterLesUsages(pool) : 0;
  const { parSeconde, reussies, erreur } = await charge.demander<Score>({
    url: serveurs.urls[cible],
    jeton: serveurs.jetons[cible],
    demandes: posees.map((question) => serveurs.ecrire[cible](mesure, question)),
    uniques,
    temoin: uniques ? TEMOINS[cible] : null,
    chauffeMs: chauffeDe(rythme, tour),
    dureeMs: rythme.dureeMs,
  } satisfies Tir);
  if (erreur !== null) throw new Error(`${mesure}, ${cible} : ${erreur}`);
  if (uniques) {
    const ecrits = (await compterLesUsages(pool)) - avant;
    if (ecrits !== reussies) throw new Error(`${cible} a écrit ${ecrits} usages pour ${reussies} réponses`);
  }
  return parSeconde;
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

export function mediane(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  return ((sorted[Math.ceil(middle) - 1] ?? 0) + (sorted[Math.floor(middle)] ?? 0)) / 2;
}
