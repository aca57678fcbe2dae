import type { Module } from '../shared/module.ts';
import { ComparaisonResolver } from './comparer.resolver.ts';

export const analyseModule: Module = {
  entities: [],
  resolvers: [ComparaisonResolver],
  references: {},
};
