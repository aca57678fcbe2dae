import { MOTIF, operation, type Operation } from './operation.ts';

/** A use of every root field of the rooms of places and labels. */
export const OPERATIONS_DES_LIEUX: Readonly<Record<string, Operation>> = {
  doublons: operation('FRANCE', '{ doublons { edges { cursor } } }'),
  comparerLieux: operation(
    'FRANCE',
    'query ($lieu: ID!, $autreLieu: ID!) { comparerLieux(un: $lieu, autre: $autreLieu) { score } }',
  ),
  fusionnerLieux: operation(
    'FRANCE',
    `mutation ($cle: String!, $lieu: ID!, $autreLieu: ID!) { fusionnerLieux(input: { ${MOTIF}, garde: $lieu, absorbe: $autreLieu, versionDuGarde: 1, versionDeLAbsorbe: 1, simuler: true }) { __typename } }`,
  ),
  ecarterDoublon: operation(
    'FRANCE',
    `mutation ($cle: String!, $lieu: ID!, $autreLieu: ID!) { ecarterDoublon(input: { ${MOTIF}, un: $lieu, autre: $autreLieu }) { __typename } }`,
  ),
  signalements: operation('SIENNE', '{ signalements { totalCount } }'),
  signalerUnChangement: operation(
    'PUBLIQUE',
    'mutation ($cle: String!, $lieu: ID!) { signalerUnChangement(input: { cleIdempotence: $cle, lieu: $lieu, message: "Essai" }) { __typename } }',
  ),
  deciderSignalement: operation(
    'FRANCE',
    `mutation ($cle: String!, $signalement: ID!) { deciderSignalement(input: { ${MOTIF}, signalement: $signalement, acceptee: false, versionAttendue: 1 }) { __typename } }`,
  ),
};
