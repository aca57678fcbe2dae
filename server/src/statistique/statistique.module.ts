import type { Module } from '../shared/module.ts';
import { ChiffreResolver, LignesResolver, StatistiquesResolver } from './statistique.resolver.ts';
import { IndicateurResolver } from './indicateur.resolver.ts';

export { CATALOGUE, indicateurDe } from './catalogue.ts';
export { Indicateur } from './indicateur.type.ts';
export { Chiffre } from './chiffre.type.ts';
export { chiffreDe, type ChiffreOuvrable, VALEUR_FACIALE } from './chiffres.ts';
export { Attribution, Base, Etape, moisDe, wilson } from './etape.rules.ts';
export { FiltreStatistiques } from './filtre.ts';
export type { Definition } from './indicateurs/etapes.ts';
export { compterDerriere, lignesDemandees, listeDerriere } from './liste.queries.ts';
export { plier, plierDeTempsEnTemps, refaireLesPlis } from './pliage.service.ts';
export { chemin } from './chemin.ts';
export { conditionsSurLAcheteur, type Selection, valeursDe } from './selection.ts';
export { engagementsDe, named, totauxDe } from './statistique.queries.ts';
export { selectionDe } from './statistique.resolver.ts';
export { tableauDe, tableauEntier } from './tableau.service.ts';
export { Dimension } from './dimension.ts';
export { Masque } from './masque.type.ts';
export { Mesure, Tableau } from './tableau.types.ts';
export { exigerLeDetail } from './verification.ts';

export const statistiqueModule: Module = {
  entities: [],
  resolvers: [StatistiquesResolver, IndicateurResolver, ChiffreResolver, LignesResolver],
  references: {},
};
