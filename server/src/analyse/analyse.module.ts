import type { Module } from '../shared/module.ts';
import { TriangleResolver } from './triangle.resolver.ts';

export const analyseModule: Module = {
  entities: [],
  resolvers: [TriangleResolver],
  references: {},
};
