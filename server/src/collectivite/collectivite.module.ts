import type { Module } from '../shared/module.ts';
import { Collectivite } from './collectivite.entity.ts';
import { collectivites, parSiren } from './collectivite.queries.ts';
import { CollectiviteResolver, EvenementCollectiviteResolver } from './collectivite.resolver.ts';
import { SyndicatMembre, SyndicatMixte } from './syndicat.entity.ts';

export { Collectivite, collectivites, parSiren };
export { importDesCollectivites } from './collectivite.import.ts';
export { CollectiviteInconnue, TypeDeCollectivite } from './collectivite.types.ts';

export const collectiviteModule: Module = {
  entities: [Collectivite, SyndicatMixte, SyndicatMembre],
  resolvers: [CollectiviteResolver, EvenementCollectiviteResolver],
  references: { Collectivite: collectivites },
};
