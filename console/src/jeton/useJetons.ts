import { useApolloClient } from '@apollo/client/react';
import type {
  CreerJetonInput,
  ModifierPorteeInput,
  ModifierPorteeMutation as ModifierPorteeResultat,
  TournerJetonInput,
} from '../graphql/graphql.ts';
import { graphql } from '../graphql/index.ts';
import type { Envoyer } from '../shared/useModification.ts';

const CreerJetonMutation = graphql(`
  mutation CreerJeton($input: CreerJetonInput!) {
    creerJeton(input: $input) {
      ... on JetonEtSecret {
        secret
        jeton {
          id
        }
      }
      ... on Refus {
        message
      }
    }
  }
`);

const ModifierPorteeMutation = graphql(`
  mutation ModifierPortee($input: ModifierPorteeInput!) {
    modifierPortee(input: $input) {
      ... on JetonGarde {
        jeton {
          id
        }
      }
      ... on EssaiDePortee {
        requetes
        refusees
        joursAuDessusDuQuota
        collectivitesEnMoins
        collectivitesEnPlus
        detail {
          operation
          champs
          indicateurs
          origine
          requetes
          raison
        }
      }
      ... on Refus {
        message
      }
    }
  }
`);

const TournerJetonMutation = graphql(`
  mutation TournerJeton($input: TournerJetonInput!) {
    tournerJeton(input: $input) {
      ... on JetonEtSecret {
        secret
        jeton {
          id
        }
      }
      ... on Refus {
        message
      }
    }
  }
`);

type Sans<Input> = Omit<Input, 'cleIdempotence'>;
type Modifiee = NonNullable<ModifierPorteeResultat['modifierPortee']>;
export type Essai = Extract<Modifiee, { __typename: 'EssaiDePortee' }>;

/** What is done to tokens; a secret, or what a scope would have refused, is told to who asked and kept nowhere. */
export function useJetons(envoyer: Envoyer) {
  const client = useApolloClient();
  return {
    creer: (demande: Sans<CreerJetonInput>, dire: (secret: string | null) => void) =>
      envoyer(demande, async (input) => {
        const { data, error } = await client.mutate({ mutation: CreerJetonMutation, variables: { input } });
        const reponse = data?.creerJeton;
        if (reponse?.__typename === 'JetonEtSecret') dire(reponse.secret);
        return { reponse, error };
      }),
    modifier: (demande: Sans<ModifierPorteeInput>, dire: (essai: Essai) => void = () => undefined) =>
      envoyer(demande, async (input) => {
        const { data, error } = await client.mutate({
          mutation: ModifierPorteeMutation,
          variables: { input },
        });
        const reponse = data?.modifierPortee;
        if (reponse?.__typename === 'EssaiDePortee') dire(reponse);
        return { reponse, error };
      }),
    tourner: (demande: Sans<TournerJetonInput>, dire: (secret: string | null) => void) =>
      envoyer(demande, async (input) => {
        const { data, error } = await client.mutate({ mutation: TournerJetonMutation, variables: { input } });
        const reponse = data?.tournerJeton;
        if (reponse?.__typename === 'JetonEtSecret') dire(reponse.secret);
        return { reponse, error };
      }),
  };
}
