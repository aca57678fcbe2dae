import { useApolloClient } from '@apollo/client/react';
import { graphql } from '../graphql/index.ts';
import type { ModifierProgrammationInput, ProgrammerEnvoiInput } from '../graphql/graphql.ts';
import { useModification } from '../shared/useModification.ts';

const ProgrammerEnvoiMutation = graphql(`
  mutation ProgrammerEnvoi($input: ProgrammerEnvoiInput!) {
    programmerEnvoi(input: $input) {
      ... on ProgrammationGardee {
        deja
      }
      ... on Refus {
        message
      }
    }
  }
`);

const ModifierProgrammationMutation = graphql(`
  mutation ModifierProgrammation($input: ModifierProgrammationInput!) {
    modifierProgrammation(input: $input) {
      ... on ProgrammationGardee {
        programmation {
          id
          version
        }
      }
      ... on Refus {
        message
      }
    }
  }
`);

const EnvoyerMaintenantMutation = graphql(`
  mutation EnvoyerMaintenant($input: EnvoyerMaintenantInput!) {
    envoyerMaintenant(input: $input) {
      ... on ProgrammationGardee {
        deja
      }
      ... on Refus {
        message
      }
    }
  }
`);

type Sans<Input> = Omit<Input, 'cleIdempotence'>;

/** What is done to scheduled sendings; each answers whether it was done. */
export function useEnvois() {
  const client = useApolloClient();
  const { envoyer, ...etat } = useModification();
  return {
    ...etat,
    programmer: (demande: Sans<ProgrammerEnvoiInput>) =>
      envoyer(demande, async (input) => {
        const { data, error } = await client.mutate({
          mutation: ProgrammerEnvoiMutation,
          variables: { input },
        });
        return { reponse: data?.programmerEnvoi, error };
      }),
    modifier: (demande: Sans<ModifierProgrammationInput>) =>
      envoyer(demande, async (input) => {
        const { data, error } = await client.mutate({
          mutation: ModifierProgrammationMutation,
          variables: { input },
        });
        return { reponse: data?.modifierProgrammation, error };
      }),
    envoyerMaintenant: (programmation: string) =>
      envoyer({ programmation }, async (input) => {
        const { data, error } = await client.mutate({
          mutation: EnvoyerMaintenantMutation,
          variables: { input },
        });
        return { reponse: data?.envoyerMaintenant, error };
      }),
  };
}
