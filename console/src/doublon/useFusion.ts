import { useApolloClient } from '@apollo/client/react';
import { graphql } from '../graphql/index.ts';
import type { FusionnerLieuxInput, FusionnerLieuxMutation as Fusionnee } from '../graphql/graphql.ts';

const FusionnerLieuxMutation = graphql(`
  mutation FusionnerLieux($input: FusionnerLieuxInput!) {
    fusionnerLieux(input: $input) {
      ... on LieuxFusionnes {
        simule
        labels
        evenement
        champs {
          champ
          avant
          apres
        }
      }
      ... on Refus {
        message
      }
    }
  }
`);

export type Fusionnes = Extract<Fusionnee['fusionnerLieux'], { __typename: 'LieuxFusionnes' }>;

/** Merges two places, or says what it would do. */
export function useFusion() {
  const client = useApolloClient();
  return async (input: FusionnerLieuxInput) => {
    const { data, error } = await client.mutate({ mutation: FusionnerLieuxMutation, variables: { input } });
    return { reponse: data?.fusionnerLieux, error };
  };
}
