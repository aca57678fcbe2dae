import { MOTIF, operation, type Operation } from './operation.ts';

/** A use of every root field of the rooms of places and labels. */
export const OPERATIONS_DES_LIEUX: Readonly<Record<string, Operation>> = {
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
