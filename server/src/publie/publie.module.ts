import type { Module } from '../shared/module.ts';
import { declarerLesAnnulations } from './annulation.ts';
import { VersionsDIndicateurResolver } from './versions.resolver.ts';
import { ChiffrePublieResolver, EnregistrementDeChiffreResolver } from './chiffre-publie.resolver.ts';

export { FICHIER_DES_CHIFFRES_PUBLIES, importDesChiffresPublies } from './chiffre-publie.import.ts';

declarerLesAnnulations();

export const publieModule: Module = {
  entities: [],
  resolvers: [VersionsDIndicateurResolver, ChiffrePublieResolver, EnregistrementDeChiffreResolver],
  references: {},
};
