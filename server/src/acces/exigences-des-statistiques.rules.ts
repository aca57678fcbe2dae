import type { Exigence } from './acces.rules.ts';

/** What figures, their comparisons, saved views and exports ask for: aggregates are for everyone, rows are not. */
export const EXIGENCES_DES_STATISTIQUES: Readonly<Record<string, Exigence | null>> = {
  Tableau: null,
  LigneDuTableau: null,
  CleDeLigne: null,
  Mesure: null,
  // Who has the link of a view reads its address, as anyone may read an address.
  VueEnregistree: null,
  VersionDeVue: 'ENREGISTRER_VUES',
  VueGardee: 'ENREGISTRER_VUES',
  'Query.vuesEnregistrees': 'ENREGISTRER_VUES',
  'Mutation.enregistrerVue': 'ENREGISTRER_VUES',
  'Mutation.modifierVue': 'ENREGISTRER_VUES',
  'Mutation.supprimerVue': 'ENREGISTRER_VUES',
  'Mutation.retablirVue': 'ENREGISTRER_VUES',
  Programmation: 'ENREGISTRER_VUES',
  EnvoiDeRapport: 'ENREGISTRER_VUES',
  ProgrammationGardee: 'ENREGISTRER_VUES',
  'Mutation.programmerEnvoi': 'ENREGISTRER_VUES',
  'Mutation.modifierProgrammation': 'ENREGISTRER_VUES',
  'Mutation.envoyerMaintenant': 'ENREGISTRER_VUES',
};
