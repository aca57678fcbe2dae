import { useApolloClient } from '@apollo/client/react';
import { graphql } from '../../graphql/index.ts';
import { ActionMotivee } from '../../shared/ActionMotivee.tsx';
import { useLangue, useTextes } from '../../shared/langue.ts';
import { SaufLectureSeule } from '../../shared/SaufLectureSeule.tsx';
import { nomDuChamp } from './champs.ts';

const RetablirChampMutation = graphql(`
  mutation RetablirChamp($input: RetablirChampInput!) {
    retablirChamp(input: $input) {
      __typename
      ... on Refus {
        message
      }
    }
  }
`);

const TEXTES = {
  fr: {
    retablir: 'Rétablir ce champ',
    de: (champ: string, version: number) => `${champ}, d’avant la version ${version}`,
    suites: 'Ce champ seul reprend la valeur qu’il avait avant cette version, par une écriture de plus.',
    fait: 'Champ rétabli.',
  },
  en: {
    retablir: 'Restore this field',
    de: (champ: string, version: number) => `${champ}, from before version ${version}`,
    suites: 'This field alone takes back the value it had before this version, by one more entry.',
    fait: 'Field restored.',
  },
};

interface Props {
  readonly lieu: string;
  readonly version: number;
  readonly champ: string;
  readonly versionAttendue: number;
}

/** Puts back one field as it was before a version; the others stay. */
export function RetablirChamp({ lieu, version, champ, versionAttendue }: Props) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const client = useApolloClient();
  return (
    <SaufLectureSeule dit={false}>
      <ActionMotivee
        nom={textes.retablir}
        de={textes.de(nomDuChamp(champ, langue), version)}
        suites={textes.suites}
        fait={textes.fait}
        faire={async (demande) => {
          const { data, error } = await client.mutate({
            mutation: RetablirChampMutation,
            variables: { input: { ...demande, lieu, version, champ, versionAttendue } },
          });
          return { reponse: data?.retablirChamp, error };
        }}
      />
    </SaufLectureSeule>
  );
}
