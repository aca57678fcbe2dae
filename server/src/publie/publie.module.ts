import type { Module } from '../shared/module.ts';
import './annulation.ts';
import { ChiffrePublieResolver, EnregistrementDeChiffreResolver } from './chiffre-publie.resolver.ts';

export { FICHIER_DES_CHIFFRES_PUBLIES, importDesChiffresPublies } from './chiffre-publie.import.ts';

export const publieModule: Module = {
  entities: [],
  resolvers: [ChiffrePublieResolver, EnregistrementDeChiffreResolver],
  references: {},
};
