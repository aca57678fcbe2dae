import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useSubscription } from '@apollo/client/react';
import { useDirect, useReprise } from './etat.ts';

interface Suivi<Donnees, Variables> {
  readonly variables: Variables;
  readonly recevoir: (donnees: Donnees) => void;
  /** Reads the page again, when something may have been missed. */
  readonly relire: () => void;
}

/** Follows what changes while the page is there, unless the reader stopped it; what is told goes to the memory by itself. */
export function useSuivi<Donnees, Variables extends OperationVariables>(
  document: TypedDocumentNode<Donnees, Variables>,
  { variables, recevoir, relire }: Suivi<NoInfer<Donnees>, NoInfer<Variables>>,
): void {
  const { suspendu } = useDirect();
  useReprise(relire);
  useSubscription<Donnees>(document, {
    variables,
    skip: suspendu,
    ignoreResults: true,
    onData: ({ data: { data } }) => {
      if (data) recevoir(data);
    },
  });
}
