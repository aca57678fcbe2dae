import { mois, moisEntre } from '../dates.ts';
import { type Langue, nombre } from '../format.ts';
import type { PointDeTemps } from './types.ts';

/** From a year on, months without a fact take one position: otherwise they crush the others. */
const LONGUEUR = 12;

/** The months of an axis, each long silence folded into one position that says how long it is. */
export function serrerLesSilences(
  months: readonly string[],
  muet: (month: string) => boolean,
): readonly PointDeTemps[] {
  const points: PointDeTemps[] = [];
  let silence: string[] = [];
  const close = () => {
    const [first] = silence;
    const last = silence.at(-1);
    if (first && last && silence.length >= LONGUEUR) points.push({ mois: first, fin: last });
    else points.push(...silence.map((month) => ({ mois: month })));
    silence = [];
  };
  for (const month of months) {
    if (muet(month)) silence.push(month);
    else {
      close();
      points.push({ mois: month });
    }
  }
  close();
  return points;
}

/** A position in words: a month, or the span of a silence. */
export function pointEnMots({ mois: month, fin, nom }: PointDeTemps, langue: Langue): string {
  if (nom) return nom;
  if (!fin) return mois(month, langue);
  const [de, a] = [mois(month, langue), mois(fin, langue)];
  return langue === 'fr' ? `${de} à ${a}` : `${de} to ${a}`;
}

/** What is written over a silence. */
export function silenceEnMots(
  { mois: month, fin = month, sansMesure }: PointDeTemps,
  langue: Langue,
): string {
  const total = nombre(moisEntre(month, fin).length, langue);
  if (sansMesure) return langue === 'fr' ? `${total} mois sans mesure` : `${total} months unmeasured`;
  return langue === 'fr' ? `${total} mois à 0` : `${total} months at 0`;
}
