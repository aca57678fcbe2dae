import type { Module } from '../shared/module.ts';
import { ChangementResolver } from './changement.resolver.ts';
import { PassSuiviResolver } from './pass-suivi.resolver.ts';

export const directModule: Module = {
  entities: [],
  resolvers: [ChangementResolver, PassSuiviResolver],
  references: {},
};
