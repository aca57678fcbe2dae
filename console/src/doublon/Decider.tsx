import { useApolloClient } from '@apollo/client/react';
import { graphql } from '../graphql/index.ts';
import { ActionMotivee } from '../shared/ActionMotivee.tsx';
import { useTextes } from '../shared/langue.ts';
import { SaufLectureSeule } from '../shared/SaufLectureSeule.tsx';
import type { DemandeDeFusion } from './Effets.tsx';
import type { IssueDeComparaison } from './Issue.tsx';
import { useFusion } from './useFusion.ts';

const EcarterDoublonMutation = graphql(`
  mutation EcarterDoublon($input: EcarterDoublonInput!) {
    ecarterDoublon(input: $input) {
      ... on DoublonEcarte {
        evenement
      }
      ... on Refus {
        message
      }
    }
  }
`);

const TEXTES = {
  fr: {
    fusionner: 'Fusionner',
    de: (a: string, b: string) => `${a} et ${b}`,
    suites: 'Les effets ci-dessus seront écrits en un seul événement, qui s’annule d’un geste.',
    fusionnes: 'Les deux lieux n’en font plus qu’un.',
    deux: 'Ce sont deux lieux',
    suitesDeux: 'Cette paire ne sera plus proposée ; cela s’annule aussi.',
    ditDeux: 'C’est noté : ce sont deux lieux.',
    deja: 'Quelqu’un a déjà dit que ce sont deux lieux.',
  },
  en: {
    fusionner: 'Merge',
    de: (a: string, b: string) => `${a} and ${b}`,
    suites: 'The effects above will be written as one event, undone in one gesture.',
    fusionnes: 'The two places are now one.',
    deux: 'These are two places',
    suitesDeux: 'This pair will no longer be offered; it can be undone too.',
    ditDeux: 'Noted: these are two places.',
    deja: 'Someone has already said that these are two places.',
  },
};

interface Props {
  readonly demande: DemandeDeFusion;
  readonly noms: readonly [garde: string, absorbe: string];
  readonly ecarte: boolean;
  readonly decide: (issue: IssueDeComparaison) => void;
}

/** The two ways to decide on two places that look alike, each with its reason. */
export function Decider({ demande, noms: [garde, absorbe], ecarte, decide }: Props) {
  const textes = useTextes(TEXTES);
  const client = useApolloClient();
  const fusionner = useFusion();
  const de = textes.de(garde, absorbe);
  const issue = { garde: demande.garde, nom: garde };
  return (
    <SaufLectureSeule>
      <div className="actions decider">
        <ActionMotivee
          nom={textes.fusionner}
          de={de}
          suites={textes.suites}
          fait={textes.fusionnes}
          faire={async (saisie) => {
            const { reponse, error } = await fusionner({ ...demande, ...saisie });
            if (reponse?.__typename === 'LieuxFusionnes')
              decide({ ...issue, genre: 'FUSIONNES', evenement: reponse.evenement });
            return { reponse, error };
          }}
        />
        {ecarte ? (
          <p>{textes.deja}</p>
        ) : (
          <ActionMotivee
            nom={textes.deux}
            de={de}
            suites={textes.suitesDeux}
            fait={textes.ditDeux}
            faire={async (saisie) => {
              const { data, error } = await client.mutate({
                mutation: EcarterDoublonMutation,
                variables: { input: { ...saisie, un: demande.garde, autre: demande.absorbe } },
              });
              const reponse = data?.ecarterDoublon;
              if (reponse?.__typename === 'DoublonEcarte')
                decide({ ...issue, genre: 'DEUX', evenement: reponse.evenement });
              return { reponse, error };
            }}
          />
        )}
      </div>
    </SaufLectureSeule>
  );
}
