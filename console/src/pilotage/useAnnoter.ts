import { useApolloClient } from '@apollo/client/react';
import { graphql } from '../graphql/index.ts';
import type { FiltreStatistiques, TerritoireAnnote } from '../graphql/graphql.ts';
import { useModification } from '../shared/useModification.ts';

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

/** Writes an annotation, takes it back or puts it back; what was done is said. */
export function useAnnoter(dire: (fait: string) => void) {
  const client = useApolloClient();
  const { envoyer, ...etat } = useModification();
  return {
    ...etat,
    annoter: (demande: Saisie & ReturnType<typeof territoireDe>, dit: string) =>
      envoyer(demande, async (input) => {
        const { data, error } = await client.mutate({ mutation: AnnoterMutation, variables: { input } });
        return { reponse: data?.annoter, error };
      }).then((fait) => fait && dire(dit)),
    retirer: (annotation: string, retiree: boolean, dit: string) =>
      envoyer({ annotation, retiree }, async (input) => {
        const { data, error } = await client.mutate({
          mutation: RetirerAnnotationMutation,
          variables: { input },
        });
        return { reponse: data?.retirerAnnotation, error };
      }).then((fait) => fait && dire(dit)),
  };
}
