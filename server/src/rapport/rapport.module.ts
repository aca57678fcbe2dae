import type { Module } from '../shared/module.ts';
import { RapportResolver } from './rapport.resolver.ts';

export { tachesDesRapports } from './rapport.taches.ts';

export const rapportModule: Module = { entities: [], resolvers: [RapportResolver], references: {} };
