import type { Module } from '../shared/module.ts';
import { SuiviDeCohorteResolver } from './cohorte.resolver.ts';
import { ComparaisonResolver } from './comparer.resolver.ts';
import { TriangleResolver } from './triangle.resolver.ts';

export { difference } from './comparer.rules.ts';

export const analyseModule: Module = {
  entities: [],
  resolvers: [TriangleResolver, SuiviDeCohorteResolver, ComparaisonResolver],
  references: {},
};
