import { lirePeriode } from '../shared/periode.ts';
import type { Cote } from './cotes.ts';

/** The months of each side, facing each other: those of the calendar, or by their rank when the periods differ. */
export function moisDesCotes(
  cotes: readonly Cote[],
  connus: readonly (readonly string[])[],
  entre: (de: string, a: string) => readonly string[],
): { readonly points: readonly string[]; readonly mois: readonly (readonly string[])[] } {
  const tous = connus.flat().toSorted();
  const [debut = '', fin = tous.at(-1) ?? ''] = [tous[0], tous.at(-1)];
  const mois = cotes.map(({ periode }) => {
    const span = lirePeriode(periode);
    return span ? entre(span.de, span.a) : debut ? entre(debut, fin) : [];
  });
  const plusLongs = mois.reduce((long, un) => (un.length > long.length ? un : long), mois[0] ?? []);
  return { points: mois[0]?.length === plusLongs.length ? (mois[0] ?? []) : plusLongs, mois };
}
