import type { Exigence } from './acces.rules.ts';

/** What the rooms of places and labels ask for; a type left out is refused, and fails a test. */
export const EXIGENCES_DES_LIEUX: Readonly<Record<string, Exigence | null>> = {
  CarteDesLieux: null,
  LotDeLabels: 'LABELLISER',
  LigneDeLot: 'LABELLISER',
  'Mutation.modifierLabels': 'LABELLISER',
};
