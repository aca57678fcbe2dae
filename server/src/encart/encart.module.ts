import type { Module } from '../shared/module.ts';
import { EncartResolver } from './encart.resolver.ts';

export { declarerExecuteur } from './executeur.ts';
export { routesDesEncarts } from './encart.http.tsx';

export const encartModule: Module = { entities: [], resolvers: [EncartResolver], references: {} };
