import type { Module } from '../shared/module.ts';
import { IncidentResolver } from './incident.resolver.ts';
import { CarnetStockResolver, DeplacementResolver, StockResolver } from './stock.resolver.ts';

export const stockModule: Module = {
  entities: [],
  resolvers: [StockResolver, DeplacementResolver, IncidentResolver, CarnetStockResolver],
  references: {},
};
