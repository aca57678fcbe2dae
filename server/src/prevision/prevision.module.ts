import type { Module } from '../shared/module.ts';
import { PrevisionResolver } from './prevision.resolver.ts';

export const previsionModule: Module = { entities: [], resolvers: [PrevisionResolver], references: {} };
