import type { Module } from '../shared/module.ts';
import { declarerLesAnnulations } from './annulations.ts';
import { EditionResolver } from './edition.resolver.ts';
import {
  LieuEditionResolver,
  ModificationDeLieuResolver,
  StructureEditionResolver,
} from './historique.resolver.ts';

export { completerLaSaisie } from './completer.service.ts';
export { lireLaSaisie, type SaisieLue } from './saisie.rules.ts';
declarerLesAnnulations();

export const editionModule: Module = {
  entities: [],
  resolvers: [EditionResolver, LieuEditionResolver, StructureEditionResolver, ModificationDeLieuResolver],
  references: {},
};
