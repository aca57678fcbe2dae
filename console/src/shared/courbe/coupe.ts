import type { Langue } from '../format.ts';
import { pointEnMots } from './silences.ts';
import type { Coupe, PointDeTemps } from './types.ts';

/** A cut drawn from right to left is a cut all the same. */
export const ordonner = ({ de, a }: Coupe): Coupe => (de <= a ? { de, a } : { de: a, a: de });

/** A cut being chosen, by its two ends. */
export function coupeEnMots(coupe: Coupe, points: readonly PointDeTemps[], langue: Langue): string {
  const { de, a } = ordonner(coupe);
  const ends = [points[de], points[a]].map((point) => (point ? pointEnMots(point, langue) : ''));
  return ends.join(' – ');
}
