import type { Module } from '../shared/module.ts';
import { CouvertureDeCommandeResolver, CouvertureResolver } from './couverture.resolver.ts';
import { CommandeOperateurResolver, DefaillanceResolver } from './defaillance.resolver.ts';

export { routesDesCreances } from './creances.http.ts';
export { plierLesEcrituresDeTempsEnTemps } from './pliage.service.ts';

export const couvertureModule: Module = {
  entities: [],
  resolvers: [
    CouvertureResolver,
    CouvertureDeCommandeResolver,
    DefaillanceResolver,
    CommandeOperateurResolver,
  ],
  references: {},
};
