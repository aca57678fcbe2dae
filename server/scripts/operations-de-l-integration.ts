import { operation, type Operation } from './operation.ts';

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
  encart: operation('PUBLIQUE', 'query ($jeton: ID!) { encart(id: $jeton) { titre } }'),
  detailDEncart: operation(
    'PUBLIQUE',
    'query ($jeton: ID!) { detailDEncart(id: $jeton, ligne: "33", colonne: "pass.utilises") { titre } }',
  ),
  composantDEncart: operation('PUBLIQUE', '{ composantDEncart { adresse } }'),
  creerEncart: operation(
    'PERIMETRE',
    'mutation ($cle: String!, $siren: String!) { creerEncart(input: { cleIdempotence: $cle, nom: "essai", adresse: "/pilotage", territoire: COLLECTIVITE, code: $siren, origines: ["https://exemple.fr"], expireLe: "2026-12-31" }) { __typename } }',
  ),
};
