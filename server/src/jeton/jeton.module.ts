import type { Module } from '../shared/module.ts';
import { JetonResolver } from './jeton.resolver.ts';

export { jetons, unJeton } from './jeton.queries.ts';
export { lecteurDes } from './jeton.resolver.ts';
export { ecrireUnJeton, nouvelId } from './jeton.service.ts';
export { GenreDeJeton, JetonDIntegration, TerritoireDeJeton } from './jeton.types.ts';
export { CHIFFRES_HORS_CATALOGUE, type DemandeDOperation, refusDeLaPortee } from './portee.rules.ts';
export { verifierLaPortee } from './portee.service.ts';
export { Jetons, type RefusDeJeton, resoudreJeton } from './resolution.service.ts';
export { partiePubliqueDe, ressembleAUnSecret } from './secret.rules.ts';
export { type DemandeNotee, usagesDe } from './usage.service.ts';

export const jetonModule: Module = { entities: [], resolvers: [JetonResolver], references: {} };
