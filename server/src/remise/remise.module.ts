import type { Module } from '../shared/module.ts';
import { DistributeurResolver } from './distributeur.resolver.ts';
import { Distributeur, Remise } from './remise.entity.ts';
import {
  CarnetDeLaRemiseResolver,
  CarnetRemiseResolver,
  CohorteRemiseResolver,
  RemiseResolver,
} from './remise.resolver.ts';

export { Distributeur };
export { distributeurs } from './remise.queries.ts';
export { EtatDeCarnet } from '../carnet/carnet.module.ts';
export { CarnetInconnu, DistributeurInconnu, JourImpossible } from './remise.types.ts';

export { importDesRemises } from './remise.import.ts';

export const remiseModule: Module = {
  entities: [Distributeur, Remise],
  resolvers: [
    DistributeurResolver,
    RemiseResolver,
    CarnetDeLaRemiseResolver,
    CarnetRemiseResolver,
    CohorteRemiseResolver,
  ],
  references: {},
};
