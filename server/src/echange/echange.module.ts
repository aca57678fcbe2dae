import type { Module } from '../shared/module.ts';
import { Import } from './import.entity.ts';
import { imports } from './import.queries.ts';
import { ImportResolver } from './import.resolver.ts';

export { chargerChiffresPublies } from './chiffres-publies.ts';
export { declarerGenre, estUnGenre, type Importateur, importateurDe } from './genres.ts';
export { routesDesImports } from './import.http.ts';
export type { OptionsDImport, ResultatDImport } from './importer.ts';
export { csvDesRejets, phraseDuRejet, tousLesRejets } from './rapport.ts';

export const echangeModule: Module = {
  entities: [Import],
  resolvers: [ImportResolver],
  references: { Import: imports },
};
