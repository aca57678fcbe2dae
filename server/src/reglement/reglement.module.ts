import type { Module } from '../shared/module.ts';
import { LigneDeReglement } from './reglement.entity.ts';
import './reglement.queries.ts';
import { PassReglementResolver } from './reglement.resolver.ts';

export const reglementModule: Module = {
  entities: [LigneDeReglement],
  resolvers: [PassReglementResolver],
  references: {},
};
