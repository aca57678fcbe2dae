import { useApolloClient } from '@apollo/client/react';
import { graphql } from '../graphql/index.ts';
import { ActionMotivee } from '../shared/ActionMotivee.tsx';
import { useTextes } from '../shared/langue.ts';
import { SaufLectureSeule } from '../shared/SaufLectureSeule.tsx';

const AnnulerEvenementMutation = graphql(`
  mutation AnnulerEvenement($input: AnnulerEvenementInput!) {
    annulerEvenement(input: $input) {
      ... on AccesModifie {
        deja
      }
      ... on Refus {
        message
      }
    }
  }
`);

const TEXTES = {
  fr: {
    annuler: 'Annuler',
    de: (quoi: string) => `l’événement « ${quoi} »`,
    suites: 'Un nouvel événement défera celui-ci ; les deux restent au journal.',
    fait: 'Événement annulé.',
  },
  en: {
    annuler: 'Undo',
    de: (quoi: string) => `the event “${quoi}”`,
    suites: 'A new event will undo this one; both stay in the journal.',
    fait: 'Event undone.',
  },
};

interface Props {
  readonly evenement: string;
  readonly quoi: string;
}

/** Undoes an event from its line, by another: refused in words when something rests on it. */
export function Annuler({ evenement, quoi }: Props) {
  const textes = useTextes(TEXTES);
  const client = useApolloClient();
  return (
    <SaufLectureSeule dit={false}>
      <ActionMotivee
        nom={textes.annuler}
        de={textes.de(quoi)}
        suites={textes.suites}
        fait={textes.fait}
        faire={async (demande) => {
          const { data, error } = await client.mutate({
            mutation: AnnulerEvenementMutation,
            variables: { input: { ...demande, evenement } },
          });
          return { reponse: data?.annulerEvenement, error };
        }}
      />
    </SaufLectureSeule>
  );
}
