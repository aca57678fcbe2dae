import type { Exigence } from './acces.rules.ts';

/** What the rooms of places and labels ask for; a type left out is refused, and fails a test. */
export const EXIGENCES_DES_LIEUX: Readonly<Record<string, Exigence | null>> = {
  ReferentielDesLieux: null,
  ChampModifie: null,
  ChampATroisValeurs: null,
  ErreurDeChamp: null,
  LieuEnregistre: 'MODIFIER_LIEUX',
  StructureEnregistree: 'MODIFIER_LIEUX',
  ModificationDeLieu: 'LIRE_JOURNAL',
  'Mutation.modifierLieu': 'MODIFIER_LIEUX',
  'Mutation.creerLieu': 'MODIFIER_LIEUX',
  'Mutation.retablirChamp': 'MODIFIER_LIEUX',
  'Mutation.retirerLieu': 'MODIFIER_LIEUX',
  'Mutation.remettreLieu': 'MODIFIER_LIEUX',
  'Mutation.modifierStructure': 'MODIFIER_LIEUX',
};
