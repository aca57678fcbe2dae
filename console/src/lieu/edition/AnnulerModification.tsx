import { useApolloClient } from '@apollo/client/react';
import { graphql } from '../../graphql/index.ts';
import { ActionMotivee } from '../../shared/ActionMotivee.tsx';
import { useTextes } from '../../shared/langue.ts';

export const AnnulerModificationMutation = graphql(`
  mutation AnnulerModification($input: AnnulerEvenementInput!) {
    annulerEvenement(input: $input) {
      __typename
      ... on Refus {
        message
      }
    }
  }
`);

const TEXTES = {
  fr: {
    annuler: 'Annuler',
    de: (quoi: string, version: number) => `« ${quoi} », version ${version}`,
    suites: 'Chaque champ reprend la valeur qu’il avait avant ; refusé si l’un d’eux a changé depuis.',
    fait: 'Modification annulée.',
  },
  en: {
    annuler: 'Undo',
    de: (quoi: string, version: number) => `“${quoi}”, version ${version}`,
    suites: 'Each field takes back the value it had before; refused if one of them changed since.',
    fait: 'Edit undone.',
  },
};

interface Props {
  readonly evenement: string;
  readonly quoi: string;
  readonly version: number;
}

/** Undoes an edit, without limit of time, by another. */
export function AnnulerModification({ evenement, quoi, version }: Props) {
  const textes = useTextes(TEXTES);
  const client = useApolloClient();
  return (
    <ActionMotivee
      nom={textes.annuler}
      de={textes.de(quoi, version)}
      suites={textes.suites}
      fait={textes.fait}
      faire={async (demande) => {
        const { data, error } = await client.mutate({
          mutation: AnnulerModificationMutation,
          variables: { input: { ...demande, evenement } },
        });
        return { reponse: data?.annulerEvenement, error };
      }}
    />
  );
}
