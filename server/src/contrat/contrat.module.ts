import type { Module } from '../shared/module.ts';
import { ContratResolver } from './contrat.resolver.ts';

export { routesDuContrat } from './contrat.http.ts';

export const contratModule: Module = { entities: [], resolvers: [ContratResolver], references: {} };
