import type { Module } from '../shared/module.ts';

export { chargerChiffresPublies } from './chiffres-publies.ts';
export { declarerGenre, estUnGenre, type Importateur, importateurDe } from './genres.ts';
export type { OptionsDImport, ResultatDImport } from './importer.ts';
export { csvDesRejets, phraseDuRejet, tousLesRejets } from './rapport.ts';

export const echangeModule: Module = { entities: [], resolvers: [], references: {} };
