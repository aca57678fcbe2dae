import { useQuery } from '@apollo/client/react';
import { graphql } from '../graphql/index.ts';
import type { FiltreStatistiques } from '../graphql/graphql.ts';
import type { Noms } from './lignes.ts';

const NomsDesFiltresQuery = graphql(`
  query NomsDesFiltres(
    $collectivite: String!
    $avecCollectivite: Boolean!
    $epci: String!
    $avecEpci: Boolean!
    $commune: String!
    $avecCommune: Boolean!
    $avecOperateur: Boolean!
    $distributeur: String!
    $avecDistributeur: Boolean!
    $lieu: ID!
    $avecLieu: Boolean!
  ) {
    collectivite(siren: $collectivite) @include(if: $avecCollectivite) {
      id
      nom
    }
    epci: territoire(code: $epci, type: EPCI) @include(if: $avecEpci) {
      id
      nom
    }
    commune: territoire(code: $commune, type: COMMUNE) @include(if: $avecCommune) {
      id
      nom
    }
    operateurs(first: 100) @include(if: $avecOperateur) {
      edges {
        node {
          id
          code
          nom
        }
      }
    }
    remises(first: 1, distributeur: $distributeur) @include(if: $avecDistributeur) {
      edges {
        node {
          id
          distributeur {
            id
            nom
          }
        }
      }
    }
    lieu(id: $lieu) @include(if: $avecLieu) {
      id
      nom
    }
  }
`);

/** The names of what a filter designates by its code, in one request; none is asked when nothing needs one. */
export function useNoms(filtre: FiltreStatistiques): Noms {
  const { collectivite, epci, commune, operateur, distributeur, lieu } = filtre;
  const demandes = {
    avecCollectivite: Boolean(collectivite),
    avecEpci: Boolean(epci),
    avecCommune: Boolean(commune),
    avecOperateur: Boolean(operateur),
    avecDistributeur: Boolean(distributeur),
    avecLieu: Boolean(lieu),
  };
  const { data } = useQuery(NomsDesFiltresQuery, {
    variables: {
      collectivite: collectivite ?? '',
      epci: epci ?? '',
      commune: commune ?? '',
      distributeur: distributeur ?? '',
      lieu: lieu ?? '',
      ...demandes,
    },
    skip: !Object.values(demandes).includes(true),
  });
  const dits = {
    collectivite: data?.collectivite?.nom,
    epci: data?.epci?.nom,
    commune: data?.commune?.nom,
    operateur: data?.operateurs?.edges.find(({ node }) => node.code === operateur)?.node.nom,
    distributeur: data?.remises?.edges[0]?.node.distributeur.nom,
    lieu: data?.lieu?.nom,
  };
  return Object.fromEntries(Object.entries(dits).filter(([, nom]) => nom !== undefined));
}
