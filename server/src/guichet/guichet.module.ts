import type { Module } from '../shared/module.ts';
import { AppareilResolver } from './appareil.resolver.ts';
import { EnvoiResolver } from './envoi.resolver.ts';
import { JourneeResolver } from './journee.resolver.ts';

export const guichetModule: Module = {
  entities: [],
  resolvers: [AppareilResolver, EnvoiResolver, JourneeResolver],
  references: {},
};
