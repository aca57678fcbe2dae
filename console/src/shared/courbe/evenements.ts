import type { Evenement } from './types.ts';

/** The events that cover a part of a month. */
export const evenementsDuMois = (mois: string, evenements: readonly Evenement[]): readonly Evenement[] =>
  evenements.filter(({ du, au }) => du.slice(0, 7) <= mois && mois <= au.slice(0, 7));
