import type { Module } from '../shared/module.ts';
import { Commande } from './commande.entity.ts';
import { commandes } from './commande.queries.ts';
import { operateurs } from './operateur.queries.ts';
import { CollectiviteCommandeResolver, CommandeResolver } from './commande.resolver.ts';
import { DevisResolver } from './devis.resolver.ts';
import { EtapeFranchie } from './etape.entity.ts';
import { Operateur } from './operateur.entity.ts';

export { Commande, commandes, Operateur, operateurs };
export { importDesCommandes } from './commande.import.ts';
export { NumeroInconnu } from './commande.results.ts';
export { commandeAFaireAvancer } from './avancement.service.ts';
export { refuser } from './tarif.service.ts';

export const commandeModule: Module = {
  entities: [Operateur, Commande, EtapeFranchie],
  resolvers: [CommandeResolver, DevisResolver, CollectiviteCommandeResolver],
  references: { Commande: commandes },
};
