import type { Module } from '../shared/module.ts';
import { ContratResolver } from './contrat.resolver.ts';

export { routesDuContrat } from './contrat.http.ts';
export { depreciationsDe } from './depreciations.rules.ts';
export { CONTRAT_PUBLIE, ecrireLeContrat, lireSchema } from './publie.ts';
export { rupturesEntre } from './rupture.rules.ts';

export const contratModule: Module = { entities: [], resolvers: [ContratResolver], references: {} };
