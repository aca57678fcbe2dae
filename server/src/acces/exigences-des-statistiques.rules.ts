import type { Exigence } from './acces.rules.ts';

/** What figures, their comparisons, saved views and exports ask for: aggregates are for everyone, rows are not. */
export const EXIGENCES_DES_STATISTIQUES: Readonly<Record<string, Exigence | null>> = {
  Tableau: null,
  LigneDuTableau: null,
  CleDeLigne: null,
  Mesure: null,
  ObjectifDeCohorte: 'LIRE_COHORTES',
  ActiviteDeCohorte: 'LIRE_COHORTES',
  SuiviDeCohorte: 'LIRE_COHORTES',
  ObjectifChange: 'GERER_STOCK',
  'Mutation.fixerObjectifDeCohorte': 'GERER_STOCK',
  'Mutation.annulerObjectifDeCohorte': 'GERER_STOCK',
  Prevision: 'LIRE_DETAIL',
  LigneDePrevision: 'LIRE_DETAIL',
  RetroTest: 'LIRE_DETAIL',
  PrevisionPassee: 'LIRE_DETAIL',
  Triangle: 'LIRE_COHORTES',
  LigneDeTriangle: 'LIRE_COHORTES',
  CelluleDeTriangle: 'LIRE_COHORTES',
  CourbeDeSuivi: 'LIRE_COHORTES',
  PointDeSuivi: 'LIRE_COHORTES',
};
