import type { Module } from '../shared/module.ts';
import { AccesResolver } from './acces.resolver.ts';

export {
  decider,
  type Droit,
  DROITS,
  DROITS_EN_MOTS,
  droitsDeLExigence,
  estDroit,
  estRole,
  type Exigence,
  NOMS,
} from './acces.rules.ts';
export { type Demandee, lireDemandee } from './demandee.ts';
export { interdire } from './interdire.ts';
export { EXIGENCES } from './exigences.rules.ts';
export { RoleEnum } from './acces.types.ts';
export { acteurDuJeton, comptesDeDemonstration, structureDExemple, VISITEUR } from './compte.service.ts';
export { lireJeton, signerJeton } from './jeton.service.ts';
export {
  aLeDroit,
  quiALeDroit,
  relireDeTempsEnTemps,
  relireLaMatrice,
  satisfait,
  versionDesDroits,
} from './matrice.ts';
export {
  estTypeDePerimetre,
  lirePerimetre,
  type Perimetre,
  type PerimetreLu,
  type TypeDePerimetre,
} from './perimetre.service.ts';

export const accesModule: Module = { entities: [], resolvers: [AccesResolver], references: {} };
