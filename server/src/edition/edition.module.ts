import './annulations.ts';
import './historique.queries.ts';
import type { Module } from '../shared/module.ts';
import { EditionResolver } from './edition.resolver.ts';
import { LieuEditionResolver, ModificationDeLieuResolver, StructureEditionResolver } from './historique.resolver.ts';

export const editionModule: Module = {
  entities: [],
  resolvers: [EditionResolver, LieuEditionResolver, StructureEditionResolver, ModificationDeLieuResolver],
  references: {},
};
