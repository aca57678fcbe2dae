import type { Module } from '../shared/module.ts';
import { ChangementResolver } from './changement.resolver.ts';
import { FluxResolver } from './flux.resolver.ts';
import { IndicateursSuivisResolver } from './indicateurs.resolver.ts';
import { PassSuiviResolver } from './pass-suivi.resolver.ts';
import { PresenceResolver } from './presence.resolver.ts';
import { ProgressionResolver } from './progression.resolver.ts';
import { TypesDEvenementResolver } from './types/types.resolver.ts';

export {
  compareRangs,
  debutDe,
  ecrireCurseur,
  JOURNAUX,
  lireCurseur,
  ORIGINE,
  type Rang,
} from './curseur.rules.ts';
export { rangDuCurseur } from './curseur.service.ts';
export { CurseurInconnu } from './erreurs.ts';
export { type EvenementSuivi, poidsDe } from './evenement.ts';
export { evenementVu } from './evenement.lecture.ts';
export { lireEvenements, lireHorizon } from './evenement.queries.ts';
export { filDe } from './fil.service.ts';
export { File } from './file.ts';
export { verifierLeChoix } from './flux.service.ts';
export { TerritoireSuiviInput, TypeDeTerritoireSuivi } from './flux.types.ts';
export type { Suivi } from './suite.ts';
export { choisit, type Choix, type TerritoireSuivi } from './suivi.rules.ts';
export { Veille } from './veille.ts';
export { voitEvenement } from './voir.rules.ts';
export { vueDe } from './voir.service.ts';
export { donneesDe, TYPES_D_EVENEMENT, versionDe } from './types/catalogue.rules.ts';

export const directModule: Module = {
  entities: [],
  resolvers: [
    ChangementResolver,
    FluxResolver,
    IndicateursSuivisResolver,
    PassSuiviResolver,
    PresenceResolver,
    ProgressionResolver,
    TypesDEvenementResolver,
  ],
  references: {},
};
