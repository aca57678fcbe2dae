import { useMutation } from '@apollo/client/react';
import { graphql } from '../graphql/index.ts';
import type { EtatDeCandidature } from '../graphql/graphql.ts';
import { ActionMotivee } from '../shared/ActionMotivee.tsx';
import { useTextes } from '../shared/langue.ts';
import { SaufLectureSeule } from '../shared/SaufLectureSeule.tsx';
import { useDroit } from '../shared/useDroit.ts';
import { Accepter } from './Accepter.tsx';
import { Instruire } from './Instruire.tsx';

const DemanderPieces = graphql(`
  mutation DemanderPieces($input: ActeDeCandidatureInput!) {
    demanderPieces(input: $input) {
      ... on CandidatureAvancee {
        deja
      }
      ... on Refus {
        message
      }
    }
  }
`);

const Refuser = graphql(`
  mutation RefuserCandidature($input: ActeDeCandidatureInput!) {
    refuserCandidature(input: $input) {
      ... on CandidatureAvancee {
        deja
      }
      ... on Refus {
        message
      }
    }
  }
`);

const Abandonner = graphql(`
  mutation AbandonnerCandidature($input: ActeDeCandidatureInput!) {
    abandonnerCandidature(input: $input) {
      ... on CandidatureAvancee {
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
    de: (lieu: string) => `la candidature de ${lieu}`,
    demander: 'Demander des pièces',
    demande: 'La structure voit ce motif et verse ses pièces ; le dossier l’attend.',
    demandees: 'Les pièces sont demandées.',
    refuser: 'Refuser',
    refus: 'La candidature se clôt, et le refus reste dans l’histoire du lieu. Cela se défait.',
    refusee: 'La candidature est refusée.',
    abandonner: 'Abandonner',
    abandon: 'La candidature se clôt sans label. Une autre pourra être déposée.',
    abandonnee: 'La candidature est abandonnée.',
  },
  en: {
    de: (lieu: string) => `the application of ${lieu}`,
    demander: 'Ask for documents',
    demande: 'The organisation sees this reason and adds its documents; the file waits for it.',
    demandees: 'The documents are asked for.',
    refuser: 'Refuse',
    refus:
      'The application is closed, and the refusal stays in the history of the place. This can be undone.',
    refusee: 'The application is refused.',
    abandonner: 'Give up',
    abandon: 'The application is closed without a label. Another may be submitted.',
    abandonnee: 'The application is given up.',
  },
};

interface Props {
  readonly candidature: string;
  readonly etat: EtatDeCandidature;
  readonly lieu: string;
}

interface Motivee {
  readonly motif: string;
  readonly cleIdempotence: string;
}

/** What comes next, for who examines and for who asks; the API decides, this only offers what makes sense. */
export function GestesDeCandidature({ candidature, etat, lieu }: Props) {
  const textes = useTextes(TEXTES);
  const instruit = useDroit('LABELLISER');
  const candidate = useDroit('CANDIDATER');
  const [demander] = useMutation(DemanderPieces);
  const [refuser] = useMutation(Refuser);
  const [abandonner] = useMutation(Abandonner);
  if (!instruit && !candidate) return null;
  const de = textes.de(lieu);
  return (
    <SaufLectureSeule>
      <div className="candidature-gestes">
        {instruit && etat === 'INSTRUITE' && <Accepter candidature={candidature} />}
        {instruit && (etat === 'DEPOSEE' || etat === 'PIECES_VERSEES') && (
          <Instruire candidature={candidature} />
        )}
        {instruit && (
          <>
            <ActionMotivee
              nom={textes.demander}
              de={de}
              suites={textes.demande}
              fait={textes.demandees}
              faire={async (demande: Motivee) => {
                const { data, error } = await demander({ variables: { input: { ...demande, candidature } } });
                return { reponse: data?.demanderPieces, error };
              }}
            />
            <ActionMotivee
              nom={textes.refuser}
              de={de}
              grave
              suites={textes.refus}
              fait={textes.refusee}
              faire={async (demande: Motivee) => {
                const { data, error } = await refuser({ variables: { input: { ...demande, candidature } } });
                return { reponse: data?.refuserCandidature, error };
              }}
            />
          </>
        )}
        <ActionMotivee
          nom={textes.abandonner}
          de={de}
          suites={textes.abandon}
          fait={textes.abandonnee}
          faire={async (demande: Motivee) => {
            const { data, error } = await abandonner({ variables: { input: { ...demande, candidature } } });
            return { reponse: data?.abandonnerCandidature, error };
          }}
        />
      </div>
    </SaufLectureSeule>
  );
}
