import type { Module } from '../shared/module.ts';
import { ChangementResolver } from './changement.resolver.ts';
import { PresenceResolver } from './presence.resolver.ts';

export { curseurDe } from './curseur.rules.ts';
export { TropEnRetard } from './file.ts';

export const directModule: Module = {
  entities: [],
  resolvers: [ChangementResolver, PresenceResolver],
  references: {},
};
