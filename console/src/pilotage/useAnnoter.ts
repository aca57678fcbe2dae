import { useApolloClient } from '@apollo/client/react';
import { graphql } from '../graphql/index.ts';
import type { FiltreStatistiques, TerritoireAnnote } from '../graphql/graphql.ts';
import { type Envoyer, useModification } from '../shared/useModification.ts';

const AnnoterMutation = graphql(`
  mutation Annoter($input: AnnoterInput!) {
    annoter(input: $input) {
      ... on AnnotationEcrite {
        annotation
      }
      ... on Refus {
        message
      }
    }
  }
`);

const RetirerAnnotationMutation = graphql(`
  mutation RetirerAnnotation($input: RetirerAnnotationInput!) {
    retirerAnnotation(input: $input) {
      ... on AnnotationEcrite {
        annotation
      }
      ... on Refus {
        message
      }
    }
  }
`);

/** The territory that an annotation of a view is written on: the smallest one that the view names. */
export function territoireDe(filtre: FiltreStatistiques): {
  readonly territoire: TerritoireAnnote;
  readonly code: string | null;
} {
  const { collectivite, departement, region } = filtre;
  if (collectivite) return { territoire: 'COLLECTIVITE', code: collectivite };
  if (departement) return { territoire: 'DEPARTEMENT', code: departement };
  return region ? { territoire: 'REGION', code: region } : { territoire: 'FRANCE', code: null };
}

/** What is typed of an annotation. */
export interface Saisie {
  readonly nom: string;
  readonly court: string;
  readonly texte: string;
  readonly du: string;
  readonly au: string;
}

/** Writes an annotation: whether it was done. */
export function useAnnoter(envoyer: Envoyer) {
  const client = useApolloClient();
  return (demande: Saisie & ReturnType<typeof territoireDe>) =>
    envoyer(demande, async (input) => {
      const { data, error } = await client.mutate({ mutation: AnnoterMutation, variables: { input } });
      return { reponse: data?.annoter, error };
    });
}

/** Takes an annotation back or puts it back, whatever is being written meanwhile: whether it was done. */
export function useRetirer() {
  const client = useApolloClient();
  const { envoyer, ...etat } = useModification();
  const retirer = (annotation: string, retiree: boolean) =>
    envoyer({ annotation, retiree }, async (input) => {
      const { data, error } = await client.mutate({
        mutation: RetirerAnnotationMutation,
        variables: { input },
      });
      return { reponse: data?.retirerAnnotation, error };
    });
  return { ...etat, retirer };
}
