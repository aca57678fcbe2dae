import type { Module } from '../shared/module.ts';
import {
  AnnulationResolver,
  PassAnnulationResolver,
  UtilisationAnnulationResolver,
} from './annulation.resolver.ts';
import { PeriodeLabel, Utilisation } from './utilisation.entity.ts';
import {
  CarnetUtilisationResolver,
  LieuUtilisationResolver,
  PassUtilisationResolver,
  UtilisationResolver,
} from './utilisation.resolver.ts';
import { VerdictResolver } from './verdict.resolver.ts';

export { recopierLesPeriodes } from './periode.service.ts';
export { VERROU_DE_CLOTURE } from './annulation.service.ts';
export { AnnulationDUtilisation } from './annulation.types.ts';
export { annulations, deLUsage, estEnVigueur } from './utilisation.queries.ts';
export { etatDuCarnet } from './etat.rules.ts';
export { PassInconnu } from './refus.types.ts';
export { ServiceRendu } from './service.types.ts';
export { refusDUsage } from './utilisation.refus.ts';
export { UTILISER, utiliser, valeursDUsage } from './utilisation.service.ts';

export { importDesUtilisations } from './utilisation.import.ts';

export const utilisationModule: Module = {
  entities: [Utilisation, PeriodeLabel],
  resolvers: [
    UtilisationResolver,
    PassUtilisationResolver,
    CarnetUtilisationResolver,
    LieuUtilisationResolver,
    AnnulationResolver,
    UtilisationAnnulationResolver,
    PassAnnulationResolver,
    VerdictResolver,
  ],
  references: {},
};
