import type { Module } from '../shared/module.ts';
import { SignalementResolver } from './signalement.resolver.ts';

export { type SignalementFait, signaler } from './signaler.service.ts';
export { CHAMPS_SIGNALES } from './proposition.rules.ts';

export const signalementModule: Module = {
  entities: [],
  resolvers: [SignalementResolver],
  references: {},
};
