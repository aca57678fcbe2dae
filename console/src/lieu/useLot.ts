import { useApolloClient } from '@apollo/client/react';
import { useState } from 'react';
import { graphql } from '../graphql/index.ts';
import type { ModifierLabelsMutation } from '../graphql/graphql.ts';
import type { Envoyer } from '../shared/useModification.ts';
import type { DemandeDeLot } from './lot.ts';

const MODIFIER = graphql(`
  mutation ModifierLabels($input: ModifierLabelsInput!) {
    modifierLabels(input: $input) {
      __typename
      ... on LotDeLabels {
        evenement
        acte
        changes
        ecartes
        simule
        ecartees: lignes(ecartees: true, first: 1000) {
          rang
          regle
          message
          lieu {
            id
            nom
            communeNom
          }
        }
        changees: lignes(ecartees: false, first: 100) {
          rang
          etat
          fin
          du
          jusquAu
          lieu {
            id
            nom
            communeNom
          }
        }
      }
      ... on Refus {
        message
      }
    }
  }
`);

export type Lot = Extract<ModifierLabelsMutation['modifierLabels'], { __typename: 'LotDeLabels' }>;

/** Sends a lot, dry or for good; one that changes nothing is refused, in the words it is given for that. */
export function useLot(envoyer: Envoyer, vain: string) {
  const client = useApolloClient();
  const [lot, setLot] = useState<Lot | null>(null);

  async function demander(demande: DemandeDeLot, simuler: boolean): Promise<Lot | null> {
    let repondu: Lot | null = null;
    await envoyer({ ...demande, simuler }, async (input) => {
      const { data, error } = await client.mutate({ mutation: MODIFIER, variables: { input } });
      const reponse = data?.modifierLabels;
      if (reponse?.__typename !== 'LotDeLabels') return { reponse, error };
      repondu = reponse;
      return {
        reponse:
          simuler || reponse.evenement ? { __typename: reponse.__typename } : { ...reponse, message: vain },
      };
    });
    setLot(repondu);
    return repondu;
  }

  return { lot, demander, oublier: () => setLot(null) };
}
