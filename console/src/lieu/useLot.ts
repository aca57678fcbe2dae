import { useApolloClient } from '@apollo/client/react';
import { useState } from 'react';
import { graphql } from '../graphql/index.ts';
import type { ModifierLabelsMutation } from '../graphql/graphql.ts';
import { useCleIdempotence } from '../shared/cle.ts';
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

interface Etat {
  readonly lot: Lot | null;
  readonly refus: string | null;
  readonly erreur: unknown;
  readonly enCours: boolean;
}

const RIEN: Etat = { lot: null, refus: null, erreur: null, enCours: false };

/** Sends a lot, dry or for good, under one key until it is answered; what the page shows is read again once it is done. */
export function useLot() {
  const client = useApolloClient();
  const { cleDe, repondu } = useCleIdempotence();
  const [etat, setEtat] = useState(RIEN);

  async function envoyer(demande: DemandeDeLot, simuler: boolean): Promise<Lot | null> {
    setEtat({ ...RIEN, enCours: true });
    const entree = { ...demande, simuler };
    const input = { ...entree, cleIdempotence: cleDe(entree) };
    const { data, error } = await client
      .mutate({ mutation: MODIFIER, variables: { input } })
      .catch((thrown: unknown) => ({ data: undefined, error: thrown }));
    const reponse = data?.modifierLabels ?? null;
    if (reponse) repondu();
    const lot = reponse?.__typename === 'LotDeLabels' ? reponse : null;
    const refus = reponse?.__typename === 'LotDeLabels' ? null : (reponse?.message ?? null);
    setEtat({ lot, refus, erreur: reponse ? null : error, enCours: false });
    if (lot?.evenement) await client.refetchQueries({ include: 'active' });
    return lot;
  }

  return { ...etat, envoyer, oublier: () => setEtat(RIEN) };
}
