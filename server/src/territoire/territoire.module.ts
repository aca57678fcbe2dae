import type { Module } from '../shared/module.ts';
import { Territoire } from './territoire.entity.ts';
import { territoires } from './territoire.queries.ts';
import { TerritoireResolver } from './territoire.resolver.ts';

export { chargerTerritoires } from './cog.ts';
export { type Cog, lireLeCog } from './cog.fichiers.ts';
export { importDesTerritoires } from './territoire.import.ts';
export { Territoire, territoires };

export const territoireModule: Module = {
  entities: [Territoire],
  resolvers: [TerritoireResolver],
  references: { Territoire: territoires },
};
