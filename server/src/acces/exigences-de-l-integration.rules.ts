import type { Exigence } from './acces.rules.ts';

/** Tokens, webhooks, embeds and the contract of the API: for those who connect something of theirs to the register. */
export const EXIGENCES_DE_L_INTEGRATION: Readonly<Record<string, Exigence | null>> = {
  JetonDIntegration: 'GERER_JETONS',
  UsageDeJeton: 'GERER_JETONS',
  DemandeDeJeton: 'GERER_JETONS',
  SecretDeJeton: 'GERER_JETONS',
  JetonGarde: 'GERER_JETONS',
  JetonEtSecret: 'GERER_JETONS',
  EssaiDePortee: 'GERER_JETONS',
  DemandeRefusee: 'GERER_JETONS',
  EncartCree: 'GERER_JETONS',
  ReglageDEncart: 'GERER_JETONS',
  'Mutation.creerEncart': 'GERER_JETONS',
  // Answered to the token of the embed alone, with what anyone may read.
  Encart: null,
  DetailDEncart: null,
  ColonneDEncart: null,
  LigneDEncart: null,
  CelluleDEncart: null,
  PointDEncart: null,
  MesureDEncart: null,
  ComposantDEncart: null,
  EncartMisAJour: null,
  // What is published with the code, told to anyone.
  LecturePubliee: null,
  PorteesPossibles: null,
  'Mutation.creerJeton': 'GERER_JETONS',
  'Mutation.modifierPortee': 'GERER_JETONS',
  'Mutation.tournerJeton': 'GERER_JETONS',
  'Mutation.revoquerJeton': 'GERER_JETONS',
};
