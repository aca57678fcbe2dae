import type { Module } from '../shared/module.ts';
import { Carnet, Lot } from './carnet.entity.ts';
import { carnets } from './carnet.queries.ts';
import { passDeLaCle } from './carnet.read.ts';
import { CarnetConnection, CarnetResolver, PassResolver } from './carnet.resolver.ts';

export { Carnet, CarnetConnection };

export {
  carnetLu,
  COLONNES_DU_CARNET,
  INCIDENT_DU_JOUR,
  numeroImprime,
  retrouverLesCarnets,
} from './carnet.import.ts';
export { carnets, lesPass } from './carnet.queries.ts';
export { designerCarnet, lirePassDuResultat } from './carnet.read.ts';
export { EtatDeCarnet, GenreDeDetenteur } from './etat.types.ts';
export { mauvaisCarnet, mauvaisPass, NumeroMalSaisi } from './carnet.types.ts';
export {
  formatNumeroDeCarnet,
  formatNumeroDePass,
  lireNumeroDeCarnet,
  lireNumeroDePass,
  type NumeroDeCarnet,
  type NumeroDePass,
} from './numero.rules.ts';
export { estAuthentique, numeroDuPass, secretsDuCarnet } from './numero.service.ts';
export { Pass } from './pass.type.ts';
export { noterLInconnu, peutEssayer } from './tentatives.service.ts';

export const carnetModule: Module = {
  entities: [Lot, Carnet],
  resolvers: [CarnetResolver, PassResolver],
  references: { Carnet: carnets, Pass: passDeLaCle },
};
