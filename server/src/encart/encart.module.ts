import type { Module } from '../shared/module.ts';
import { CarteDEncartResolver } from './carte.resolver.ts';
import { EncartResolver, JetonDEncartResolver } from './encart.resolver.ts';

export { lireLEncart, lireLesOrigines } from './encart.queries.ts';

export const encartModule: Module = {
  entities: [],
  resolvers: [EncartResolver, CarteDEncartResolver, JetonDEncartResolver],
  references: {},
};
