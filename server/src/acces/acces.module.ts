import type { Module } from '../shared/module.ts';
import { AccesResolver } from './acces.resolver.ts';

export { aLeDroit, type Droit, EXIGENCES, quiALeDroit } from './acces.rules.ts';
export { acteurDuJeton, comptesDeDemonstration, VISITEUR } from './compte.service.ts';
export { inviterLePremier, premierAccesAttendu } from './premier-acces.service.ts';
export { lireJeton, signerJeton } from './jeton.service.ts';

export const accesModule: Module = { entities: [], resolvers: [AccesResolver], references: {} };
