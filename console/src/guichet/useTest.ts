import { useApolloClient } from '@apollo/client/react';
import { useState } from 'react';
import { graphql } from '../graphql/index.ts';
import type { TesterPassQuery as Reponse } from '../graphql/graphql.ts';
import { estUneCoupure } from './envoi.ts';
import { noterLaCoupure, noterLaLiaison, useCoupure } from './liaison.ts';

const TesterPassQuery = graphql(`
  query TesterPass($numero: String!, $lieu: ID!) {
    testerPass(numero: $numero, lieu: $lieu) {
      __typename
      ... on TestDePass {
        valide
        refus {
          message
        }
        valeurCentimes
        nombreDUtilisations
        nombreDePass
        joursRestants
        tolereJusquAu
        services
      }
      ... on Refus {
        message
      }
    }
  }
`);

export type PassTeste = Extract<Reponse['testerPass'], { __typename: 'TestDePass' }>;

/** What is known of a pass at the counter: the register's word, or nothing while it does not answer. */
export type Verdict =
  | { readonly quoi: 'valide'; readonly numero: string; readonly pass: PassTeste }
  | {
      readonly quoi: 'refuse';
      readonly numero: string;
      readonly message: string;
      readonly pass: PassTeste | null;
    }
  | { readonly quoi: 'inconnu'; readonly numero: string }
  | { readonly quoi: 'erreur'; readonly numero: string; readonly erreur: unknown };

/** Asks the register about a pass; while it does not answer, the number alone can be judged. */
export function useTest() {
  const client = useApolloClient();
  const coupure = useCoupure();
  const [enCours, setEnCours] = useState(false);

  async function demander(numero: string, lieu: string): Promise<Verdict> {
    const { data, error } = await client
      .query({ query: TesterPassQuery, variables: { numero, lieu }, fetchPolicy: 'network-only' })
      .catch((thrown: unknown) => ({ data: undefined, error: thrown }));
    const dit = data?.testerPass;
    if (dit) {
      noterLaLiaison();
      return verdictDe(numero, dit);
    }
    if (!estUneCoupure(error)) return { quoi: 'erreur', numero, erreur: error };
    noterLaCoupure();
    return { quoi: 'inconnu', numero };
  }

  async function tester(numero: string, lieu: string): Promise<Verdict> {
    if (coupure !== null && !navigator.onLine) return { quoi: 'inconnu', numero };
    setEnCours(true);
    try {
      return await demander(numero, lieu);
    } finally {
      setEnCours(false);
    }
  }

  return { tester, enCours };
}

function verdictDe(numero: string, dit: Reponse['testerPass']): Verdict {
  if (dit.__typename !== 'TestDePass') return { quoi: 'refuse', numero, message: dit.message, pass: null };
  if (dit.valide) return { quoi: 'valide', numero, pass: dit };
  return { quoi: 'refuse', numero, message: dit.refus?.message ?? '', pass: dit };
}
