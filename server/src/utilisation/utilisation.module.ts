import type { Module } from '../shared/module.ts';
import { PeriodeLabel, Utilisation } from './utilisation.entity.ts';

import {
  CarnetUtilisationResolver,
  LieuUtilisationResolver,
  PassUtilisationResolver,
  UtilisationResolver,
} from './utilisation.resolver.ts';

export { recopierLesPeriodes } from './periode.service.ts';
export { estEnVigueur } from './utilisation.queries.ts';
export { etatDuCarnet } from './etat.rules.ts';
export { ServiceRendu } from './service.types.ts';
export { UTILISER, valeursDUsage } from './utilisation.service.ts';

export const utilisationModule: Module = {
  entities: [Utilisation, PeriodeLabel],
  resolvers: [
    UtilisationResolver,
    PassUtilisationResolver,
    CarnetUtilisationResolver,
    LieuUtilisationResolver,
  ],
  references: {},
};
