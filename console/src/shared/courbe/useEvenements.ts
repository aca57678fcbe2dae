import { useQuery } from '@apollo/client/react';
import { graphql } from '../../graphql/index.ts';
import type { AnnotationsQuery as Lues } from '../../graphql/graphql.ts';
import type { Langue } from '../format.ts';
import { useLangue } from '../langue.ts';
import type { Evenement } from './types.ts';

const AnnotationsQuery = graphql(`
  query Annotations($collectivite: String, $departement: String, $region: String) {
    annotations(collectivite: $collectivite, departement: $departement, region: $region) {
      id
      nom
      court
      nomAnglais
      courtAnglais
      texte
      du
      au
      source
      duDispositif
      retirable
    }
  }
`);

/** A territory of figures; one that is not named is the whole country. */
export interface Ici {
  readonly collectivite?: string | null | undefined;
  readonly departement?: string | null | undefined;
  readonly region?: string | null | undefined;
}

export type AnnotationLue = Lues['annotations'][number];

const RIEN: readonly AnnotationLue[] = [];

/** What is written on the time of the figures of a territory: by the register, and by its agents. */
export function useAnnotations({ collectivite = null, departement = null, region = null }: Ici) {
  const { data } = useQuery(AnnotationsQuery, { variables: { collectivite, departement, region } });
  return data?.annotations ?? RIEN;
}

/** The same as the bands of a curve, in the language of the reader. */
export function useEvenements(ici: Ici): readonly Evenement[] {
  const langue = useLangue();
  return useAnnotations(ici).map((une) => evenementDe(une, langue));
}

function evenementDe({ du, au, ...une }: AnnotationLue, langue: Langue): Evenement {
  const anglais = langue === 'en';
  const nom = (anglais && une.nomAnglais) || une.nom;
  const court = (anglais && une.courtAnglais) || une.court;
  return { du, au, nom, court, rang: court.split(' ')[0] ?? court };
}
