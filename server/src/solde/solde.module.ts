import type { Module } from '../shared/module.ts';
import { CollectiviteArgentResolver, SoldeResolver } from './solde.resolver.ts';

export { partsDesFinanceurs } from './parts.service.ts';

export const soldeModule: Module = {
  entities: [],
  resolvers: [SoldeResolver, CollectiviteArgentResolver],
  references: {},
};
