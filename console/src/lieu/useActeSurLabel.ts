import { useApolloClient, useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { graphql } from '../graphql/index.ts';
import type { ActeSurLabelMutation, ModifierLabelInput } from '../graphql/graphql.ts';
import { useCleIdempotence } from '../shared/cle.ts';

const ActeSurLabelDocument = graphql(`
  mutation ActeSurLabel($input: ModifierLabelInput!) {
    modifierLabel(input: $input) {
      ... on LabelModifie {
        deja
        evenement
        fusionne
        effets {
          du
          etatAvant
          etatApres
          joursPerdus {
            debut
            fin
          }
          joursGagnes {
            debut
            fin
          }
          autresLieuxDeLaStructure
          autresLieuxDeLaCommune
          autresLieuxDuDepartement
          delaiPublicSecondes
          usages {
            dejaFaits
            dejaFaitsCentimes
            trenteDerniersJours
            passEnCirculationDansLaCommune
          }
        }
      }
      ... on ConflitDeLabel {
        version
        champs
        depuis {
          acte
          du
          jusquAu
          emetteur
          motif
          enregistreLe
          par
        }
      }
      ... on Refus {
        message
      }
    }
  }
`);

type Reponse = ActeSurLabelMutation['modifierLabel'];
type Demande = Omit<ModifierLabelInput, 'cleIdempotence' | 'simuler'>;

interface Etat {
  readonly reponse: Reponse | null;
  readonly erreur: unknown;
  readonly enCours: boolean;
}

const RIEN: Etat = { reponse: null, erreur: null, enCours: false };

/** An act on a label, tried first or done: the page is read again once it is done. */
export function useActeSurLabel(brouillon: string | null) {
  const client = useApolloClient();
  const { cleDe, cleGardeeDe, repondu } = useCleIdempotence(brouillon);
  const [modifier] = useMutation(ActeSurLabelDocument);
  const [etat, setEtat] = useState(RIEN);

  async function envoyer(demande: Demande, simuler: boolean): Promise<Reponse | null> {
    setEtat((avant) => ({ ...avant, erreur: null, enCours: true }));
    const input = simuler
      ? { ...demande, simuler, cleIdempotence: cleDe(demande) }
      : { ...demande, cleIdempotence: await cleGardeeDe(demande) };
    const { data, error } = await modifier({ variables: { input } }).catch((thrown: unknown) => ({
      data: null,
      error: thrown,
    }));
    const reponse = data?.modifierLabel ?? null;
    if (reponse && !simuler) repondu();
    setEtat({ reponse, erreur: reponse ? null : error, enCours: false });
    if (reponse?.__typename === 'LabelModifie' && !simuler)
      await client.refetchQueries({ include: 'active' });
    return reponse;
  }

  return { ...etat, envoyer };
}
