import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import { graphql } from '../graphql/index.ts';
import { Termes } from './Termes.tsx';

const ConditionsFragment = graphql(`
  fragment Conditions_Commande on Commande {
    id
    vague
    valideJusquAu
    tolereeJusquAu
    departements
    services
    publics
    fraisAmontDixMilliemes
    fraisAvalDixMilliemes
    tvaDixMilliemes
    convention {
      id
      vague
      signeeLe
    }
  }
`);

/** The terms of an order. */
export function Conditions(props: { readonly commande: FragmentType<typeof ConditionsFragment> }) {
  const { data } = useSuspenseFragment({ fragment: ConditionsFragment, from: props.commande });
  return <Termes numero={5} termes={data} />;
}
