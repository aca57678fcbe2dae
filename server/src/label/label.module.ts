import type { Module } from '../shared/module.ts';
import './annulation.service.ts';
import './candidature.annulation.ts';
import { CandidatureResolver, LieuCandidatureResolver } from './candidature.resolver.ts';

import './lot.annulation.ts';
import './label.queries.ts';
import { LigneDeLotResolver, LotResolver } from './lot.resolver.ts';
import { EffetsDeLabelResolver, LabelResolver, LieuLabelResolver } from './label.resolver.ts';

export { assertionsDe } from './acte.rules.ts';
export { ActeSurLabel } from './acte.types.ts';
export { type ActeDemande, ActeRefuse, type AssertionConnue, type CadreDActe } from './dires.rules.ts';
export { routesDesPieces } from './pieces.http.ts';
export { EffetsDeLabel } from './label.types.ts';

export const labelModule: Module = {
  entities: [],
  resolvers: [
    LabelResolver,
    LieuLabelResolver,
    EffetsDeLabelResolver,
    LotResolver,
    LigneDeLotResolver,
    CandidatureResolver,
    LieuCandidatureResolver,
  ],
  references: {},
};
