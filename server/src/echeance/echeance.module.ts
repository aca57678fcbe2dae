import type { Module } from '../shared/module.ts';
import { CommandeProcedureResolver, EcheanceResolver } from './echeance.resolver.ts';

export { jourDeLActe } from './calendrier.rules.ts';
export { CommandeInconnue } from './echeance.inputs.ts';
export { calculerLEtat, empreinteDuContenu } from './etat.queries.ts';
export { lireConstat } from './franchir.service.ts';
export { jourConnu } from './jour-connu.ts';

export const echeanceModule: Module = {
  entities: [],
  resolvers: [EcheanceResolver, CommandeProcedureResolver],
  references: {},
};
