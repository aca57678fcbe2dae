import { operation, type Operation } from './operation.ts';

/** A use of every root field of the room of labels. */
export const OPERATIONS_DES_LABELS: Readonly<Record<string, Operation>> = {
  modifierLabel: operation(
    'FRANCE',
    'mutation ($cle: String!, $lieu: ID!) { modifierLabel(input: { cleIdempotence: $cle, lieu: $lieu, genre: PASS_NUMERIQUE, acte: SUSPENSION, motif: "essai", simuler: true }) { __typename } }',
  ),
  candidatures: operation('SIENNE', '{ candidatures { totalCount } }'),
  candidature: operation('SIENNE', 'query ($candidature: ID!) { candidature(id: $candidature) { id } }'),
  deposerCandidature: operation(
    'SIENNE',
    'mutation ($cle: String!, $lieu: ID!) { deposerCandidature(input: { cleIdempotence: $cle, lieu: $lieu, genre: PASS_NUMERIQUE, presentation: "essai" }) { __typename } }',
  ),
  verserPiece: operation(
    'SIENNE',
    'mutation ($cle: String!, $candidature: ID!) { verserPiece(input: { cleIdempotence: $cle, candidature: $candidature, piece: "aucune" }) { __typename } }',
  ),
  abandonnerCandidature: operation(
    'SIENNE',
    'mutation ($cle: String!, $candidature: ID!) { abandonnerCandidature(input: { cleIdempotence: $cle, candidature: $candidature }) { __typename } }',
  ),
  demanderPieces: operation(
    'FRANCE',
    'mutation ($cle: String!, $candidature: ID!) { demanderPieces(input: { cleIdempotence: $cle, candidature: $candidature }) { __typename } }',
  ),
  instruire: operation(
    'FRANCE',
    'mutation ($cle: String!, $candidature: ID!) { instruire(input: { cleIdempotence: $cle, candidature: $candidature }) { __typename } }',
  ),
  accepterCandidature: operation(
    'FRANCE',
    'mutation ($cle: String!, $candidature: ID!) { accepterCandidature(input: { cleIdempotence: $cle, candidature: $candidature, emetteur: "essai" }) { __typename } }',
  ),
  refuserCandidature: operation(
    'FRANCE',
    'mutation ($cle: String!, $candidature: ID!) { refuserCandidature(input: { cleIdempotence: $cle, candidature: $candidature }) { __typename } }',
  ),
};
