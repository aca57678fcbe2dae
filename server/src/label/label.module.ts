import type { Module } from '../shared/module.ts';
import { declarerLesReprises } from './annulation.service.ts';
import { declarerLesReprisesDeLot } from './lot.annulation.ts';
import './label.queries.ts';
import { LigneDeLotResolver, LotResolver } from './lot.resolver.ts';
import { EffetsDeLabelResolver, LabelResolver, LieuLabelResolver } from './label.resolver.ts';

export { assertionsDe } from './acte.rules.ts';
export { reprendreLesDires } from './annulation.service.ts';
export { ActeRefuse } from './dires.rules.ts';
export { exigerLaPiece, labelRefuse, lireLesDites, tenirLeLieu, tenues } from './label.lecture.ts';
export { evenementDe } from './label.service.ts';
export { routesDesPieces } from './pieces.http.ts';
export { EffetsDeLabel } from './label.types.ts';

declarerLesReprises();
declarerLesReprisesDeLot();

export const labelModule: Module = {
  entities: [],
  resolvers: [LabelResolver, LieuLabelResolver, EffetsDeLabelResolver, LotResolver, LigneDeLotResolver],
  references: {},
};
