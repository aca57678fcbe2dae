import { operation, type Operation } from './operation.ts';

/** A use of every root field of the rooms of places and labels. */
export const OPERATIONS_DES_LIEUX: Readonly<Record<string, Operation>> = {
  modifierLabels: operation(
    'FRANCE',
    'mutation ($cle: String!, $lieu: ID!) { modifierLabels(input: { cleIdempotence: $cle, lieux: [$lieu], genre: PASS_NUMERIQUE, acte: SUSPENSION, motif: "essai", simuler: true }) { __typename } }',
  ),
  carteDesLieux: operation('PUBLIQUE', '{ carteDesLieux { sansPosition } }'),
};
