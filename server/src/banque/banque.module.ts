import type { Module } from '../shared/module.ts';
import { coordonnees } from './banque.queries.ts';
import { BanqueResolver, StructureBanqueResolver } from './banque.resolver.ts';

export { structureVisee } from './banque.service.ts';
export { CoordonneesBancaires, EtatDesCoordonnees, StructureInconnue } from './banque.types.ts';
export { coordonnees };

export const banqueModule: Module = {
  entities: [],
  resolvers: [BanqueResolver, StructureBanqueResolver],
  references: {},
};
