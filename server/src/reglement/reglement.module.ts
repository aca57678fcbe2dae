import type { Module } from '../shared/module.ts';
import { declarerLesPaiements } from '../shared/paiements-des-lieux.ts';
import {
  AttentePrevueResolver,
  ClotureAFaireResolver,
  ClotureResolver,
  ReglementPrevuResolver,
  VirementPrevuResolver,
} from './cloture.resolver.ts';
import { ContrePaiementResolver } from './contre-paiement.resolver.ts';
import { lieuxPayes } from './lieux-payes.service.ts';
import { LigneDeReglement } from './reglement.entity.ts';
import './reglement.queries.ts';
import { PassReglementResolver } from './reglement.resolver.ts';
import { AttestationResolver, ReleveResolver } from './releve.resolver.ts';

export { fraisAval } from './frais.sql.ts';
export { routesDesReglements } from './reglement.http.ts';

// An act on a label never refuses afterwards a use that was paid.
declarerLesPaiements(lieuxPayes);

export const reglementModule: Module = {
  entities: [LigneDeReglement],
  resolvers: [
    PassReglementResolver,
    ContrePaiementResolver,
    ClotureResolver,
    ClotureAFaireResolver,
    ReglementPrevuResolver,
    VirementPrevuResolver,
    AttentePrevueResolver,
    ReleveResolver,
    AttestationResolver,
  ],
  references: {},
};
