import type { Module } from '../shared/module.ts';

export { assertionsDe } from './acte.rules.ts';
export { ActeSurLabel } from './acte.types.ts';
export { type ActeDemande, ActeRefuse, type AssertionConnue, type CadreDActe } from './dires.rules.ts';

export const labelModule: Module = { entities: [], resolvers: [], references: {} };
