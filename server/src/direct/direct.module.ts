import type { Module } from '../shared/module.ts';
import { ChangementResolver } from './changement.resolver.ts';
import { PresenceResolver } from './presence.resolver.ts';

export {
  compareRangs,
  curseurAvant,
  curseurDe,
  debutDe,
  ecrireCurseur,
  JOURNAUX,
  lireCurseur,
  ORIGINE,
  type Rang,
} from './curseur.rules.ts';
export { rangDuCurseur } from './curseur.service.ts';
export { CurseurInconnu, TropEnRetard } from './erreurs.ts';
export type { EvenementSuivi } from './evenement.ts';
export { lireEvenements, lireHorizon, type PageDEvenements } from './evenement.queries.ts';
export { type Ecoute, type Fil, filDe } from './fil.service.ts';
export { voit, voitEvenement, type Vue, vueDe } from './voir.rules.ts';

export const directModule: Module = {
  entities: [],
  resolvers: [ChangementResolver, PresenceResolver],
  references: {},
};
