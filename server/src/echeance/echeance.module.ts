import type { Module } from '../shared/module.ts';
import { CommandeProcedureResolver, EcheanceResolver } from './echeance.resolver.ts';

export { CommandeInconnue } from './echeance.inputs.ts';
export { jourConnu } from './jour-connu.ts';

export const echeanceModule: Module = {
  entities: [],
  resolvers: [EcheanceResolver, CommandeProcedureResolver],
  references: {},
};
