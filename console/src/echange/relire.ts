import type { ApolloCache } from '@apollo/client';

/** What an import never changes. */
const GARDES = new Set(['registre', 'comptesDeDemonstration', 'indicateurs']);

/** What was read before an import is read again: it may have changed any list and any figure. */
export function relireApres(cache: ApolloCache): void {
  cache.modify({
    fields: (value: unknown, { fieldName, DELETE }) => (GARDES.has(fieldName) ? value : DELETE),
  });
}
