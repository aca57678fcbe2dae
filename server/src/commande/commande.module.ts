import type { Module } from '../shared/module.ts';
import { Commande } from './commande.entity.ts';
import { commandes } from './commande.queries.ts';
import { CollectiviteCommandeResolver, CommandeResolver } from './commande.resolver.ts';
import { EtapeFranchie } from './etape.entity.ts';
import { Operateur } from './operateur.entity.ts';

export { Commande, commandes };
export { importDesCommandes } from './commande.import.ts';

export const commandeModule: Module = {
  entities: [Operateur, Commande, EtapeFranchie],
  resolvers: [CommandeResolver, CollectiviteCommandeResolver],
  references: { Commande: commandes },
};
