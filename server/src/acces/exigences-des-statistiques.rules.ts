import type { Exigence } from './acces.rules.ts';

/** What figures, their comparisons, saved views and exports ask for: aggregates are for everyone, rows are not. */
export const EXIGENCES_DES_STATISTIQUES: Readonly<Record<string, Exigence | null>> = {
  Tableau: null,
  LigneDuTableau: null,
  CleDeLigne: null,
  Mesure: null,
  FiltreDeRapprochement: null,
  RapprochementDeChiffre: null,
  VersionDeChiffrePublie: null,
  MesureComparable: null,
  VersionDIndicateur: null,
  Comparaison: null,
  CoteDeComparaison: null,
  CompteCompare: null,
  PartComparee: null,
  EcartDeTaux: null,
  ExplicationDeLEcart: null,
  ChiffreEnregistre: 'PUBLIER',
  'Mutation.publierChiffre': 'PUBLIER',
  'Mutation.corrigerChiffre': 'PUBLIER',
  'Mutation.retirerChiffre': 'PUBLIER',
};
