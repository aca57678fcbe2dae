import { operation, type Operation } from './operation.ts';

/** A use of every root field of the room of labels. */
export const OPERATIONS_DES_LABELS: Readonly<Record<string, Operation>> = {
  modifierLabel: operation(
    'FRANCE',
    'mutation ($cle: String!, $lieu: ID!) { modifierLabel(input: { cleIdempotence: $cle, lieu: $lieu, genre: PASS_NUMERIQUE, acte: SUSPENSION, motif: "essai", simuler: true }) { __typename } }',
  ),
};
