import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import { graphql } from '../graphql/index.ts';
import { Termes } from './Termes.tsx';

const ConditionsDuDevisFragment = graphql(`
  fragment ConditionsDuDevis_Devis on Devis {
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

/** The terms of a quote. */
export function ConditionsDuDevis(props: { readonly devis: FragmentType<typeof ConditionsDuDevisFragment> }) {
  const { data } = useSuspenseFragment({ fragment: ConditionsDuDevisFragment, from: props.devis });
  return <Termes numero={2} termes={data} />;
}
