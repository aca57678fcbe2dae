export {
  compareRangs,
  debutDe,
  ecrireCurseur,
  JOURNAUX,
  lireCurseur,
  ORIGINE,
  type Rang,
} from './curseur.rules.ts';
export { rangDuCurseur } from './curseur.service.ts';
export { CurseurInconnu } from './erreurs.ts';
export { lireEvenements, lireHorizon, REGISTRE } from './evenement.queries.ts';
export { type EvenementSuivi, type LieuTouche, poidsDe } from './evenement.ts';
export { filDe } from './fil.service.ts';
export { File } from './file.ts';
export type { Suivi } from './suite.ts';
