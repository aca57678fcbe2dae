import { operation, type Operation } from './operation.ts';

const sien = (document: string): Operation => operation('SIENS', `query ($webhook: ID!) ${document}`);
const agir = (verbe: string, reste = ''): Operation =>
  operation(
    'SIENS',
    `mutation ($cle: String!, $webhook: ID!) { ${verbe}(input: { cleIdempotence: $cle, webhook: $webhook${reste} }) { __typename } }`,
  );

/** A use of every root field of tokens, webhooks, embeds and the contract of the API. */
export const OPERATIONS_DE_L_INTEGRATION: Readonly<Record<string, Operation>> = {
  jetons: operation('SIENS', '{ jetons { totalCount } }'),
  jeton: operation('SIENS', 'query ($jeton: ID!) { jeton(id: $jeton) { nom } }'),
  porteesPossibles: operation('PUBLIQUE', '{ porteesPossibles { champs } }'),
  creerJeton: operation(
    'PERIMETRE',
    'mutation ($cle: String!, $siren: String!) { creerJeton(input: { cleIdempotence: $cle, genre: API, portee: { nom: "essai", territoire: COLLECTIVITE, code: $siren, expireLe: "2026-12-31" } }) { __typename } }',
  ),
  modifierPortee: operation(
    'SIENS',
    'mutation ($cle: String!, $jeton: ID!) { modifierPortee(input: { cleIdempotence: $cle, jeton: $jeton, versionAttendue: 1, portee: { nom: "essai", territoire: COLLECTIVITE, code: "999000007", expireLe: "2026-12-31" } }) { __typename } }',
  ),
  tournerJeton: operation(
    'SIENS',
    'mutation ($cle: String!, $jeton: ID!) { tournerJeton(input: { cleIdempotence: $cle, jeton: $jeton, delai: 0 }) { __typename } }',
  ),
  revoquerJeton: operation(
    'SIENS',
    'mutation ($cle: String!, $jeton: ID!) { revoquerJeton(input: { cleIdempotence: $cle, jeton: $jeton, motif: "essai" }) { __typename } }',
  ),
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
  encart: operation('ENCART', 'query ($jeton: ID!) { encart(id: $jeton) { titre } }'),
  detailDEncart: operation(
    'ENCART',
    'query ($jeton: ID!) { detailDEncart(id: $jeton, ligne: "33", colonne: "pass.utilises") { titre } }',
  ),
  carteDEncart: operation('ENCART', 'query ($jeton: ID!) { carteDEncart(id: $jeton) { sansPosition } }'),
  encartPossible: operation('PUBLIQUE', '{ encartPossible(adresse: "/pilotage") { titre } }'),
  composantDEncart: operation('PUBLIQUE', '{ composantDEncart { adresse } }'),
  creerEncart: operation(
    'PERIMETRE',
    'mutation ($cle: String!, $siren: String!) { creerEncart(input: { cleIdempotence: $cle, nom: "essai", adresse: "/pilotage", territoire: COLLECTIVITE, code: $siren, origines: ["https://exemple.fr"], expireLe: "2026-12-31" }) { __typename } }',
  ),
  changementsDeLApi: operation('PUBLIQUE', '{ changementsDeLApi { id } }'),
  droitsDuSchema: operation('PUBLIQUE', '{ droitsDuSchema { place demande { droits } } }'),
  porteeDeLOperation: operation(
    'PUBLIQUE',
    '{ porteeDeLOperation(texte: "{ lieux { totalCount } }") { champs } }',
  ),
};
