import type { Exigence } from './acces.rules.ts';

/** What the room of labels asks for; a type left out is refused, and fails a test. */
export const EXIGENCES_DES_LABELS: Readonly<Record<string, Exigence | null>> = {
  LabelDuJour: null,
  ChangementDEtat: null,
  JoursDeLabel: 'LABELLISER',
  EffetsDeLabel: 'LABELLISER',
  UsagesTouches: 'LABELLISER',
  LabelModifie: 'LABELLISER',
  DitDepuis: 'LABELLISER',
  'Mutation.modifierLabel': 'LABELLISER',
};
