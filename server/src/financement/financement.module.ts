import type { Module } from '../shared/module.ts';
import { AppelResolver } from './appel.resolver.ts';
import { CollectiviteDossierResolver, DossierResolver } from './dossier.resolver.ts';

export { enEuros } from './articles.rules.ts';
export { type AppelLu, deLaVague, lireLesAppels } from './appel.service.ts';
export { identifier } from './depot.service.ts';
export { DossierAvance, DossierInconnu } from './dossier.inputs.ts';
export { dossiers } from './dossier.queries.ts';
export { rendreLeDossier } from './dossier.resolver.ts';
export { Dossier } from './dossier.types.ts';
export { emploiDe, type EmploiDeCommande } from './emploi.sql.ts';
export { regleNonTenue, tenirLeDossier } from './dossier.service.ts';
export { ecrireLEtape, verifierLEtape } from './etape.service.ts';
export type { ContenuDeRegle, Echelle } from './regle.rules.ts';
export type { RegleLue } from './regle.types.ts';
export { type Criteres, partMaximale, simuler } from './simulation.rules.ts';

export const financementModule: Module = {
  entities: [],
  resolvers: [AppelResolver, DossierResolver, CollectiviteDossierResolver],
  references: {},
};
