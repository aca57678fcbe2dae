import { useApolloClient, useMutation } from '@apollo/client/react';
import { graphql } from '../graphql/index.ts';
import type { RemettreAuGuichetMutation } from '../graphql/graphql.ts';
import { useCleIdempotence } from '../shared/cle.ts';
import { useSaisieGardee } from '../shared/useSaisieGardee.ts';

const RemettreAuGuichet = graphql(`
  mutation RemettreAuGuichet($input: RemettreCarnetInput!) {
    remettreCarnet(input: $input) {
      ... on CarnetRemis {
        deja
        carnet {
          id
          numero
          etat
          nombreDePass
          remise {
            id
            jour
            distributeur {
              id
              nom
            }
            cohorte {
              id
              libelle
            }
          }
        }
      }
      ... on Refus {
        message
      }
    }
  }
`);

export interface CarnetARemettre {
  readonly numero: string;
  readonly distributeur: string;
  readonly cohorte: string;
}

export type Remise = RemettreAuGuichetMutation['remettreCarnet'];

const VIDE = { numero: '' };

/** Hands one carnet out under one key, then reads the day again; a number without an answer is kept with its key. */
export function useRemise() {
  const client = useApolloClient();
  const { cle, saisie, setSaisie, vider } = useSaisieGardee('guichet', VIDE);
  const { cleGardeeDe, repondu } = useCleIdempotence(cle);
  const [envoyer, { data, error, loading, reset }] = useMutation(RemettreAuGuichet);

  /** Whether it is handed out. */
  async function remettre(carnet: CarnetARemettre): Promise<boolean> {
    const answer = await envoyer({
      variables: { input: { ...carnet, cleIdempotence: await cleGardeeDe(carnet) } },
    }).catch(() => null);
    if (answer?.data) repondu();
    const fait = answer?.data?.remettreCarnet.__typename === 'CarnetRemis';
    if (fait) vider();
    if (fait) await client.refetchQueries({ include: ['JourneeDeRemise'] });
    return fait;
  }

  const saisir = (numero: string): void => setSaisie({ numero });
  return {
    remettre,
    numero: saisie.numero,
    saisir,
    reponse: data?.remettreCarnet ?? null,
    error,
    enCours: loading,
    oublier: reset,
  };
}
