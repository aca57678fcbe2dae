import type { Module } from '../shared/module.ts';
import { AnnotationResolver } from './annotation.resolver.ts';
import { VueResolver } from './vue.resolver.ts';

export { vues } from './vue.queries.ts';
export { VueEnregistree } from './vue.types.ts';
export { routesDesVues } from './vue.http.ts';

export const vueModule: Module = {
  entities: [],
  resolvers: [VueResolver, AnnotationResolver],
  references: {},
};
