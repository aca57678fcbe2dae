import type { Module } from '../shared/module.ts';
import { TypesDEvenementResolver } from './types/types.resolver.ts';

export { evenementVu, lieuxDe } from './evenement.lecture.ts';
export { donneesDe, TYPES_D_EVENEMENT, versionDe } from './types/catalogue.rules.ts';
export { voitEvenement, type Vue } from './voir.rules.ts';
export { voit, vueDe } from './voir.service.ts';

export const evenementModule: Module = {
  entities: [],
  resolvers: [TypesDEvenementResolver],
  references: {},
};
