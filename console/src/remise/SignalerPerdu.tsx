import { useMutation } from '@apollo/client/react';
import { graphql } from '../graphql/index.ts';
import { ActionMotivee } from '../shared/ActionMotivee.tsx';
import { useTextes } from '../shared/langue.ts';

const SignalerCarnetPerdu = graphql(`
  mutation SignalerCarnetPerdu($input: DeclarerCarnetPerduInput!) {
    declarerCarnetPerdu(input: $input) {
      ... on CarnetArrete {
        carnet {
          id
          etat
        }
      }
      ... on Refus {
        message
      }
    }
  }
`);

const TEXTES = {
  fr: {
    signaler: 'Signaler perdu',
    de: (numero: string) => `le carnet ${numero}`,
    suites:
      'Aucun de ses pass ne servira plus. Retrouvé, il pourra être remis en circulation par la collectivité.',
    fait: (numero: string) => `Carnet ${numero} déclaré perdu : ses pass ne servent plus.`,
  },
  en: {
    signaler: 'Report lost',
    de: (numero: string) => `booklet ${numero}`,
    suites: 'None of its passes will work any more. Once found, the authority can free it again.',
    fait: (numero: string) => `Booklet ${numero} reported lost: its passes no longer work.`,
  },
};

/** A carnet that someone lost: its pass stop at once, and why is kept. */
export function SignalerPerdu({ numero }: { readonly numero: string }) {
  const textes = useTextes(TEXTES);
  const [declarer] = useMutation(SignalerCarnetPerdu);
  return (
    <ActionMotivee
      nom={textes.signaler}
      de={textes.de(numero)}
      grave
      suites={textes.suites}
      fait={textes.fait(numero)}
      faire={async (demande) => {
        const { data, error } = await declarer({ variables: { input: { ...demande, numero } } });
        return { reponse: data?.declarerCarnetPerdu, error };
      }}
    />
  );
}
