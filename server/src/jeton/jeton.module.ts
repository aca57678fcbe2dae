import type { Module } from '../shared/module.ts';
import { JetonResolver } from './jeton.resolver.ts';

export { CHIFFRES_HORS_CATALOGUE, type DemandeDOperation, refusDeLaPortee } from './portee.rules.ts';
export { Jetons, type RefusDeJeton, resoudreJeton } from './resolution.service.ts';
export { ressembleAUnSecret } from './secret.rules.ts';
export { type DemandeNotee, usagesDe } from './usage.service.ts';

export const jetonModule: Module = { entities: [], resolvers: [JetonResolver], references: {} };
