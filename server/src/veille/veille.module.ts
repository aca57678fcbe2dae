import type { Module } from '../shared/module.ts';
import { IndicateursSuivisResolver } from './indicateurs.resolver.ts';
import { PresenceResolver } from './presence.resolver.ts';
import { ProgressionResolver } from './progression.resolver.ts';

export { Veille } from './veille.ts';

export const veilleModule: Module = {
  entities: [],
  resolvers: [IndicateursSuivisResolver, PresenceResolver, ProgressionResolver],
  references: {},
};
