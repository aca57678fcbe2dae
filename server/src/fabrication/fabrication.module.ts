import type { Module } from '../shared/module.ts';
import {
  CarnetFabricationResolver,
  LotDImpressionResolver,
  PassFabricationResolver,
} from './fabrication.resolver.ts';
import './fabrication.queries.ts';

export { routesDeFabrication } from './fabrication.http.ts';

export const fabricationModule: Module = {
  entities: [],
  resolvers: [LotDImpressionResolver, PassFabricationResolver, CarnetFabricationResolver],
  references: {},
};
