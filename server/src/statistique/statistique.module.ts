import type { Module } from '../shared/module.ts';
import { ChiffrePublie } from './chiffre-publie.entity.ts';
import { ChiffrePublieResolver } from './chiffre-publie.resolver.ts';
import { ChiffreResolver, LignesResolver, StatistiquesResolver } from './statistique.resolver.ts';

export { listeDerriere } from './liste.queries.ts';
export type { Selection } from './selection.ts';
export { plier, plierDeTempsEnTemps, refaireLesPlis } from './pliage.service.ts';

export { FICHIER_DES_CHIFFRES_PUBLIES, importDesChiffresPublies } from './chiffre-publie.import.ts';

export const statistiqueModule: Module = {
  entities: [ChiffrePublie],
  resolvers: [StatistiquesResolver, ChiffreResolver, LignesResolver, ChiffrePublieResolver],
  references: {},
};
