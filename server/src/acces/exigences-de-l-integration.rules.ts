import type { Exigence } from './acces.rules.ts';

/** Tokens, webhooks, embeds and the contract of the API: for those who connect something of theirs to the register. */
export const EXIGENCES_DE_L_INTEGRATION: Readonly<Record<string, Exigence | null>> = {
  Webhook: 'GERER_JETONS',
  EnvoiDeWebhook: 'GERER_JETONS',
  LettreMorte: 'GERER_JETONS',
  PrevisionDeRejeu: 'GERER_JETONS',
  WebhookGarde: 'GERER_JETONS',
  SecretDeWebhook: 'GERER_JETONS',
  EssaiDeWebhook: 'GERER_JETONS',
  'Mutation.creerWebhook': 'GERER_JETONS',
  'Mutation.modifierWebhook': 'GERER_JETONS',
  'Mutation.suspendreWebhook': 'GERER_JETONS',
  'Mutation.reprendreWebhook': 'GERER_JETONS',
  'Mutation.supprimerWebhook': 'GERER_JETONS',
  'Mutation.tournerSecretDeWebhook': 'GERER_JETONS',
  'Mutation.essayerWebhook': 'GERER_JETONS',
  'Mutation.rejouerWebhook': 'GERER_JETONS',
  'Mutation.renvoyerLettreMorte': 'GERER_JETONS',
  'Mutation.ecarterLettreMorte': 'GERER_JETONS',
};
