import type { Module } from '../shared/module.ts';
import { JournalResolver } from './journal.resolver.ts';

export const journalModule: Module = { entities: [], resolvers: [JournalResolver], references: {} };
