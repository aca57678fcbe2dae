import type { Module } from '../shared/module.ts';

export { Jugement, type Verdict } from './jugement.rules.ts';
export {
  type AtomeLu,
  COMPTES_SECRETS,
  type CompteSecret,
  Protection,
  protectionsDe,
  type TableLue,
} from './protection.service.ts';
export { lireLesSeuils, SEUILS_USUELS } from './seuils.ts';
export { type Atome, type Groupe, rangDuMois } from './table.rules.ts';

export const secretModule: Module = { entities: [], resolvers: [], references: {} };
