import type { Module } from '../shared/module.ts';
import { Convention } from './convention.entity.ts';
import { conventions } from './convention.queries.ts';
import {
  CollectiviteConventionResolver,
  ConventionResolver,
  DossierConventionResolver,
} from './convention.resolver.ts';

export { Convention, conventions };
export { PartDeFinanceur } from './part.types.ts';

export const conventionModule: Module = {
  entities: [Convention],
  resolvers: [ConventionResolver, CollectiviteConventionResolver, DossierConventionResolver],
  references: {},
};
