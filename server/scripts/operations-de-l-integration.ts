import { operation, type Operation } from './operation.ts';

/** A use of every root field of tokens, webhooks, embeds and the contract of the API. */
export const OPERATIONS_DE_L_INTEGRATION: Readonly<Record<string, Operation>> = {
  droitsDuSchema: operation('PUBLIQUE', '{ droitsDuSchema { place demande { droits } } }'),
  porteeDeLOperation: operation(
    'PUBLIQUE',
    '{ porteeDeLOperation(texte: "{ lieux { totalCount } }") { champs } }',
  ),
};
