export {
  type Adresse,
  ecrireAdresse,
  lireAdresse,
  lireZone,
  parmi,
  verifierLesParametres,
} from './adresse.rules.ts';
export {
  aUnCode,
  COUPES,
  estCoupeeParSaMaille,
  estDuTemps,
  mailleDe,
  MAILLES_EN_MOTS,
  sansSaPropreCoupe,
} from './mailles.ts';
export { joursDe, lireBornes, periodeEnMots } from './periode.rules.ts';
export { PUBLICS } from './publics.mots.ts';
export { enMots, type EnMots, filtreDe, FILTRES, PORTEE, selectionDe } from './selection.ts';
export type { Demande, Executer, Vue } from './vue.ts';
