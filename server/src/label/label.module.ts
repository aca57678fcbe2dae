import type { Module } from '../shared/module.ts';
import { declarerLesReprises } from './annulation.service.ts';
import { declarerLesReprisesDeCandidature } from './candidature.annulation.ts';
import { CandidatureResolver, LieuCandidatureResolver } from './candidature.resolver.ts';

import { declarerLesReprisesDeLot } from './lot.annulation.ts';
import './label.queries.ts';
import { LigneDeLotResolver, LotResolver } from './lot.resolver.ts';
import { EffetsDeLabelResolver, LabelResolver, LieuLabelResolver } from './label.resolver.ts';

export { routesDesPieces } from './pieces.http.ts';
export { EffetsDeLabel } from './label.types.ts';

declarerLesReprises();
declarerLesReprisesDeCandidature();
declarerLesReprisesDeLot();

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
