import { operation, type Operation } from './operation.ts';

const sien = (document: string): Operation => operation('SIENS', `query ($webhook: ID!) ${document}`);
const agir = (verbe: string, reste = ''): Operation =>
  operation(
    'SIENS',
    `mutation ($cle: String!, $webhook: ID!) { ${verbe}(input: { cleIdempotence: $cle, webhook: $webhook${reste} }) { __typename } }`,
  );

/** A use of every root field of tokens, webhooks, embeds and the contract of the API. */
export const OPERATIONS_DE_L_INTEGRATION: Readonly<Record<string, Operation>> = {
  webhooks: operation('SIENS', '{ webhooks { id } }'),
  webhook: sien('{ webhook(id: $webhook) { nom } }'),
  envoisDeWebhook: sien('{ envoisDeWebhook(webhook: $webhook) { totalCount } }'),
  lettresMortes: sien('{ lettresMortes(webhook: $webhook) { totalCount } }'),
  previsionDeRejeu: sien('{ previsionDeRejeu(webhook: $webhook, jour: "2026-01-01") { nombre } }'),
  creerWebhook: operation(
    'PUBLIQUE',
    'mutation ($cle: String!) { creerWebhook(input: { cleIdempotence: $cle, nom: "essai", url: "http://exemple.fr", filtre: { types: [] } }) { ... on Refus { message } } }',
  ),
  modifierWebhook: agir('modifierWebhook', ', versionAttendue: 1'),
  suspendreWebhook: agir('suspendreWebhook'),
  reprendreWebhook: agir('reprendreWebhook'),
  tournerSecretDeWebhook: agir('tournerSecretDeWebhook'),
  essayerWebhook: agir('essayerWebhook'),
  rejouerWebhook: agir('rejouerWebhook', ', jour: "2026-01-01"'),
  renvoyerLettreMorte: agir('renvoyerLettreMorte'),
  ecarterLettreMorte: agir('ecarterLettreMorte'),
  supprimerWebhook: agir('supprimerWebhook'),
};
