import type { Module } from '../shared/module.ts';
import { apresLesLabels } from '../shared/suites-de-label.ts';
import {
  AnnulationResolver,
  PassAnnulationResolver,
  UtilisationAnnulationResolver,
} from './annulation.resolver.ts';
import { EffetsDeLabelUtilisationResolver } from './effets.resolver.ts';
import { recopierLesPeriodes } from './periode.service.ts';
import { PeriodeLabel, Utilisation } from './utilisation.entity.ts';
import {
  CarnetUtilisationResolver,
  LieuUtilisationResolver,
  PassUtilisationResolver,
  UtilisationResolver,
} from './utilisation.resolver.ts';
import { VerdictResolver } from './verdict.resolver.ts';

export { recopierLesPeriodes };
export { VERROU_DE_CLOTURE } from './annulation.service.ts';
export { AnnulationDUtilisation } from './annulation.types.ts';
export { annulations, deLUsage, estEnVigueur } from './utilisation.queries.ts';
export { etatDuCarnet } from './etat.rules.ts';
export { PassInconnu } from './refus.types.ts';
export { ServiceRendu } from './service.types.ts';
export { refusDUsage } from './utilisation.refus.ts';
export { UTILISER, utiliser, valeursDUsage } from './utilisation.service.ts';

export { importDesUtilisations } from './utilisation.import.ts';

// Uses are judged by the ledger's own copy of the label periods: it follows every event on labels.
apresLesLabels(recopierLesPeriodes);

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
    EffetsDeLabelUtilisationResolver,
  ],
  references: {},
};
