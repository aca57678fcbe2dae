import type { Module } from '../shared/module.ts';
import { Convention } from './convention.entity.ts';
import { conventions } from './convention.queries.ts';
import { CollectiviteConventionResolver } from './convention.resolver.ts';

export { Convention, conventions };

export const conventionModule: Module = {
  entities: [Convention],
  resolvers: [CollectiviteConventionResolver],
  references: {},
};
