import type { Module } from '../shared/module.ts';
import { Import } from './import.entity.ts';
import { imports } from './import.queries.ts';
import { ImportResolver } from './import.resolver.ts';
import { DepotResolver } from './depot.resolver.ts';

export { EtapeDImport } from './depot.types.ts';
export { Import } from './import.entity.ts';
export { imports } from './import.queries.ts';
export { chargerChiffresPublies } from './chiffres-publies.ts';
export { purgerLesDepots } from './depot.service.ts';
export { declarerGenre, declarerImport, estUnGenre, type Importateur, importateurDe } from './genres.ts';
export { routesDesImports } from './import.http.ts';
export { type OptionsDImport, PREMIERS_REJETS, type ResultatDImport, traceDe } from './import.options.ts';
export { FichierRefuse, type Sonde, sonder } from './lecture.ts';
export {
  consigner,
  consignerLeRefus,
  csvDesRejets,
  lireRejets,
  phraseDuRejet,
  tousLesRejets,
} from './rapport.ts';

export const echangeModule: Module = {
  entities: [Import],
  resolvers: [ImportResolver, DepotResolver],
  references: { Import: imports },
};
