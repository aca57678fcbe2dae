export { routesDExportation } from './exportation.http.ts';
export { lireLesReglages } from './reglages.ts';
export { exporterLaPage, refusDExport } from './envoi.ts';
export type { Executer } from './vue.ts';
export { type Adresse, lireAdresse } from './adresse.rules.ts';
export { type CoteLu, lireLaComparaison } from './comparer.lecture.ts';
export { cotesDe } from './cotes.ts';
export {
  type Cellule,
  type Colonne,
  estBornes,
  estMasquee,
  estTaux,
  type Feuille,
  type Langue,
  type Ligne,
} from './feuille.ts';
export { estDuTemps, mailleDe, MAILLES_EN_MOTS } from './mailles.ts';
export { lireBornes, periodeEnMots } from './periode.rules.ts';
export { filtreDesLieux } from './lieux.vue.ts';
export { licenceDe } from './provenance.ts';
export { vueDe } from './registre.ts';
export { enMots, selectionDe } from './selection.ts';
export { colonnesDemandees, indicateurDemande } from './tableau.lecture.ts';
export { texteDe } from './texte.rules.ts';
