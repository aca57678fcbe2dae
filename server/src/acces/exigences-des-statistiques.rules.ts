import type { Exigence } from './acces.rules.ts';

/** What figures, their comparisons, saved views and exports ask for: aggregates are for everyone, rows are not. */
export const EXIGENCES_DES_STATISTIQUES: Readonly<Record<string, Exigence | null>> = {
  Tableau: null,
  LigneDuTableau: null,
  CleDeLigne: null,
  Mesure: null,
  CompteMasque: null,
};
