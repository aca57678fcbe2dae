import { cumuls } from './hasard.ts';

/** Persons differ: many never begin their carnet, many finish it. The lower, the more they differ. */
const CONCENTRATION = 1.3;

/** Cumulative chances of using 0, 1 … `taille` pass of a carnet, for a mean share of use. */
export function chancesDUsage(taille: number, part: number): Float64Array {
  const moyenne = Math.min(Math.max(part, 0.001), 0.999);
  const [a, b] = [moyenne * CONCENTRATION, (1 - moyenne) * CONCENTRATION];
  // Each chance from the one before: C(n, k) B(k + a, n - k + b) / B(a, b).
  let chance = 1;
  const chances = [chance];
  for (let k = 0; k < taille; k++) {
    chance *= ((taille - k) / (k + 1)) * ((k + a) / (taille - k - 1 + b));
    chances.push(chance);
  }
  return cumuls(chances);
}
