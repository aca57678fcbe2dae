export { type Horaires, lireHoraires, type Plage, plagesDe, plagesSql } from './horaires.rules.ts';
export { horlogesDe, type InstantLocal, instantLocal, ouvertureDe, ouvertSql } from './ouverture.rules.ts';
export { lireLOuverture, OuvertureDeLieu } from './ouverture.types.ts';
