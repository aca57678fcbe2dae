import type { Module } from '../shared/module.ts';
import { SignalementResolver } from './signalement.resolver.ts';

export { signaler } from './signaler.service.ts';

export const signalementModule: Module = {
  entities: [],
  resolvers: [SignalementResolver],
  references: {},
};
