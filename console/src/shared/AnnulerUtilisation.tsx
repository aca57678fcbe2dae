import { useMutation } from '@apollo/client/react';
import { graphql } from '../graphql/index.ts';
import { ActionMotivee } from './ActionMotivee.tsx';
import { useTextes } from './langue.ts';
import { SaufLectureSeule } from './SaufLectureSeule.tsx';
import { useDroit } from './useDroit.ts';

const AnnulerUtilisationMutation = graphql(`
  mutation AnnulerUtilisation($input: AnnulerUtilisationInput!) {
    annulerUtilisation(input: $input) {
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
    de: (fin: string) => `l’utilisation du pass …${fin}`,
    suites:
      'L’utilisation ne comptera plus, le lieu n’en sera pas payé, et le pass pourra servir de nouveau.',
    fait: (fin: string) => `Utilisation du pass …${fin} annulée.`,
  },
  en: {
    annuler: 'Cancel',
    de: (fin: string) => `the use of pass …${fin}`,
    suites: 'The use will count no more, the place will not be paid for it, and the pass may serve again.',
    fait: (fin: string) => `Use of pass …${fin} cancelled.`,
  },
};

interface Props {
  readonly id: string;
  /** Last characters of the number. */
  readonly fin: string;
}

/** Takes a use back, for a reason; offered to who may, while it is not paid. */
export function AnnulerUtilisation({ id, fin }: Props) {
  const textes = useTextes(TEXTES);
  const annulable = useDroit('ANNULER_USAGE');
  const [annuler] = useMutation(AnnulerUtilisationMutation);
  if (!annulable) return null;
  return (
    <SaufLectureSeule dit={false}>
      <ActionMotivee
        nom={textes.annuler}
        de={textes.de(fin)}
        suites={textes.suites}
        fait={textes.fait(fin)}
        faire={async (demande) => {
          const { data, error } = await annuler({ variables: { input: { ...demande, utilisation: id } } });
          return { reponse: data?.annulerUtilisation, error };
        }}
      />
    </SaufLectureSeule>
  );
}
