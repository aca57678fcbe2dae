import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useSubscription } from '@apollo/client/react';
import { useReprise } from './etat.ts';

interface Suivi<Donnees, Variables> {
  readonly variables: Variables;
  readonly recevoir: (donnees: Donnees) => void;
  /** Reads the page again, when something may have been missed. */
  readonly relire: () => void;
  /** Nothing is asked while it holds. */
  readonly skip?: boolean;
}

/** Follows what changes while the page is there; a pause holds it, and its end catches up. What is told goes to the memory by itself. */
export function useSuivi<Donnees, Variables extends OperationVariables>(
  document: TypedDocumentNode<Donnees, Variables>,
  { variables, recevoir, relire, skip = false }: Suivi<NoInfer<Donnees>, NoInfer<Variables>>,
): void {
  useReprise(relire);
  useSubscription<Donnees>(document, {
    variables,
    skip,
    ignoreResults: true,
    onData: ({ data: { data } }) => {
      if (data) recevoir(data);
    },
  });
}
