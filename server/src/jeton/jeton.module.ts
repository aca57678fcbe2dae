import type { Module } from '../shared/module.ts';
import { JetonResolver } from './jeton.resolver.ts';
import { ServisResolver } from './servis.resolver.ts';

export { ecrireUnJeton, nouvelId } from './ecrire.service.ts';
export { jetons, unJeton } from './jeton.queries.ts';
export { lecteurDes } from './jeton.resolver.ts';
export { TerritoireDeJetonInconnu } from './jeton.results.ts';
export { GenreDeJeton, JetonDIntegration, TerritoireDeJeton } from './jeton.types.ts';
export { CHIFFRES_HORS_CATALOGUE, type DemandeDOperation, refusDeLaPortee } from './portee.rules.ts';
export { verifierLaPortee } from './portee.service.ts';
export { Jetons, type RefusDeJeton } from './resolution.service.ts';
export { partiePubliqueDe, ressembleAUnSecret } from './secret.ts';
export { type DemandeNotee, empreinteDeLaDemande, usagesDe } from './usage.service.ts';
export { oubliDesUsages } from './usage.taches.ts';

export const jetonModule: Module = {
  entities: [],
  resolvers: [JetonResolver, ServisResolver],
  references: {},
};
