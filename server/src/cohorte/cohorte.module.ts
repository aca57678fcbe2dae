import type { Module } from '../shared/module.ts';
import { Cohorte, CohorteEffectif } from './cohorte.entity.ts';
import { cohortes } from './cohorte.queries.ts';
import { CohorteResolver } from './cohorte.resolver.ts';

export { Cohorte, cohortes };
export { publicCible } from './cohorte.format.ts';
export { importDesCohortes } from './cohorte.import.ts';
export { PublicCible } from './cohorte.types.ts';

export const cohorteModule: Module = {
  entities: [Cohorte, CohorteEffectif],
  resolvers: [CohorteResolver],
  references: { Cohorte: cohortes },
};
