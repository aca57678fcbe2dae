import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { graphql } from '../graphql/index.ts';
import { garderReglages, lireReglages, type Reglages } from './reglages.ts';

const AcheteusesQuery = graphql(`
  query AcheteusesDuGuichet {
    commandes(first: 100) {
      edges {
        node {
          id
          collectivite {
            id
            siren
            nom
          }
        }
      }
    }
  }
`);

const GuichetsQuery = graphql(`
  query GuichetsDeRemise($siren: String!) {
    distributeurs(first: 100, collectivite: $siren) {
      edges {
        node {
          id
          code
          nom
        }
      }
    }
    cohortes(first: 100, collectivite: $siren) {
      edges {
        node {
          id
          libelle
          public
        }
      }
    }
  }
`);

/** Who hands out, and to whom: what was chosen last time while it still exists, and what is alone without asking. */
export function useChoix() {
  const [gardes, setGardes] = useState(lireReglages);
  const acheteuses = useQuery(AcheteusesQuery);
  const collectivites = new Map(
    acheteuses.data?.commandes.edges.map(({ node: { collectivite } }) => [
      collectivite.siren,
      collectivite.nom,
    ]),
  );
  const siren = seulOuGarde([...collectivites.keys()], gardes.collectivite);
  const guichets = useQuery(GuichetsQuery, { variables: { siren }, skip: !siren });
  const distributeurs = guichets.data?.distributeurs.edges.map(({ node }) => node) ?? [];
  const cohortes = guichets.data?.cohortes.edges.map(({ node }) => node) ?? [];
  const choix: Reglages = {
    collectivite: siren,
    distributeur: seulOuGarde(
      distributeurs.map(({ code }) => code),
      gardes.distributeur,
    ),
    cohorte: seulOuGarde(
      cohortes.map(({ id }) => id),
      gardes.cohorte,
    ),
  };
  function changer(patch: Partial<Reglages>): void {
    const suivants = { ...choix, ...patch };
    setGardes(suivants);
    garderReglages(suivants);
  }
  return { choix, changer, collectivites, distributeurs, cohortes, acheteuses, guichets };
}

export type Choix = ReturnType<typeof useChoix>;

const seulOuGarde = (connus: readonly string[], garde: string): string =>
  connus.includes(garde) ? garde : connus.length === 1 ? (connus[0] ?? '') : '';
