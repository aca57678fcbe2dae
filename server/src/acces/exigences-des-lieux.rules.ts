import type { Exigence } from './acces.rules.ts';

/** What the rooms of places and labels ask for; a type left out is refused, and fails a test. */
export const EXIGENCES_DES_LIEUX: Readonly<Record<string, Exigence | null>> = {
  Doublon: 'MODIFIER_LIEUX',
  RaisonDeDoublon: 'MODIFIER_LIEUX',
  LieuxCompares: 'MODIFIER_LIEUX',
  ChampCompare: 'MODIFIER_LIEUX',
  LieuxFusionnes: 'MODIFIER_LIEUX',
  ChampFusionne: 'MODIFIER_LIEUX',
  DoublonEcarte: 'MODIFIER_LIEUX',
  'Mutation.fusionnerLieux': 'MODIFIER_LIEUX',
  'Mutation.ecarterDoublon': 'MODIFIER_LIEUX',
  // Anyone may report; what became of it is read by who decides, and by the structure of the place.
  ChangementSignale: null,
  'Mutation.signalerUnChangement': null,
  Signalement: 'MODIFIER_LIEUX ou CANDIDATER',
  ChampPropose: 'MODIFIER_LIEUX ou CANDIDATER',
  DecisionDeSignalement: 'MODIFIER_LIEUX ou CANDIDATER',
  SignalementDecide: 'MODIFIER_LIEUX',
  'Mutation.deciderSignalement': 'MODIFIER_LIEUX',
};
