import type { Module } from '../shared/module.ts';
import { DoublonResolver, LieuFusionneResolver } from './doublon.resolver.ts';

export const doublonModule: Module = {
  entities: [],
  resolvers: [DoublonResolver, LieuFusionneResolver],
  references: {},
};
