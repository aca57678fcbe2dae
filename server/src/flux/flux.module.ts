import type { Module } from '../shared/module.ts';
import { FluxResolver } from './flux.resolver.ts';

export { verifierLeChoix } from './flux.service.ts';
export { DEPUIS, TerritoireSuiviInput, TypeDeTerritoireSuivi } from './flux.types.ts';
export { choisit, type Choix, type TerritoireSuivi } from './suivi.rules.ts';

export const fluxModule: Module = {
  entities: [],
  resolvers: [FluxResolver],
  references: {},
};
