import { ajouterMois, moisEntre } from '../dates.ts';
import type { Periode } from '../periode.ts';

/** A span of months as the address writes it: a year, a quarter or a month when it is one. */
export function ecrirePeriode({ de, a }: Periode): string {
  if (de === a) return de;
  const year = de.slice(0, 4);
  if (a.slice(0, 4) === year) {
    const [first, last] = [Number(de.slice(5)), Number(a.slice(5))];
    if (first === 1 && last === 12) return year;
    if (first % 3 === 1 && last === first + 2) return `${year}-T${Math.ceil(last / 3)}`;
  }
  return `${de}..${a}`;
}

/** The span of the same length just before. */
export function periodePrecedente({ de, a }: Periode): Periode {
  const length = moisEntre(de, a).length;
  return { de: ajouterMois(de, -length), a: ajouterMois(a, -length) };
}
