import type { Module } from '../shared/module.ts';
import { declarerLesAnnulations } from './annulation.ts';
import { CandidatureResolver, LieuCandidatureResolver } from './candidature.resolver.ts';

declarerLesAnnulations();

export const candidatureModule: Module = {
  entities: [],
  resolvers: [CandidatureResolver, LieuCandidatureResolver],
  references: {},
};
