import type { Module } from '../shared/module.ts';
import { Distributeur, Remise } from './remise.entity.ts';
import './remise.queries.ts';
import { CarnetRemiseResolver, CohorteRemiseResolver, RemiseResolver } from './remise.resolver.ts';

export { EtatDeCarnet, JourImpossible } from './remise.types.ts';

export { importDesRemises } from './remise.import.ts';

export const remiseModule: Module = {
  entities: [Distributeur, Remise],
  resolvers: [RemiseResolver, CarnetRemiseResolver, CohorteRemiseResolver],
  references: {},
};
