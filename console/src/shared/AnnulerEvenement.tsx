import { useApolloClient } from '@apollo/client/react';
import { graphql } from '../graphql/index.ts';
import { ActionMotivee } from './ActionMotivee.tsx';
import { useTextes } from './langue.ts';
import { SaufLectureSeule } from './SaufLectureSeule.tsx';

const DefaireEvenementMutation = graphql(`
  mutation DefaireEvenement($input: AnnulerEvenementInput!) {
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

const TEXTES = { fr: { annuler: 'Annuler' }, en: { annuler: 'Undo' } };

interface Props {
  readonly evenement: string;
  /** What is undone, for who hears the button alone. */
  readonly de: string;
  readonly suites: string;
  readonly fait: string;
  readonly apres?: () => void;
}

/** Undoes an operation where its result is shown; refused in words when something rests on it. */
export function AnnulerEvenement({ evenement, de, suites, fait, apres }: Props) {
  const textes = useTextes(TEXTES);
  const client = useApolloClient();
  return (
    <SaufLectureSeule dit={false}>
      <ActionMotivee
        nom={textes.annuler}
        de={de}
        suites={suites}
        fait={fait}
        faire={async (demande) => {
          const { data, error } = await client.mutate({
            mutation: DefaireEvenementMutation,
            variables: { input: { ...demande, evenement } },
          });
          const reponse = data?.annulerEvenement;
          if (reponse?.__typename === 'AccesModifie') apres?.();
          return { reponse, error };
        }}
      />
    </SaufLectureSeule>
  );
}
