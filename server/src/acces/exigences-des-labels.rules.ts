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
  Candidature: 'LABELLISER ou CANDIDATER',
  ActeDuFil: 'LABELLISER ou CANDIDATER',
  PieceDeposee: 'LABELLISER ou CANDIDATER',
  CandidatureAvancee: 'LABELLISER ou CANDIDATER',
  'Query.candidature': 'LABELLISER ou CANDIDATER',
  'Query.candidatures': 'LABELLISER ou CANDIDATER',
  'Mutation.deposerCandidature': 'LABELLISER ou CANDIDATER',
  'Mutation.verserPiece': 'LABELLISER ou CANDIDATER',
  'Mutation.abandonnerCandidature': 'LABELLISER ou CANDIDATER',
  'Mutation.demanderPieces': 'LABELLISER',
  'Mutation.instruire': 'LABELLISER',
  'Mutation.accepterCandidature': 'LABELLISER',
  'Mutation.refuserCandidature': 'LABELLISER',
};
