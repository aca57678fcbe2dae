import { useApolloClient } from '@apollo/client/react';
import { graphql } from '../graphql/index.ts';
import { ActionMotivee } from '../shared/ActionMotivee.tsx';
import { useAnnonce } from '../shared/annonce.tsx';
import { Reponse } from '../shared/etats/Reponse.tsx';
import { compte, nom } from '../shared/format.ts';
import { useLangue, useTextes } from '../shared/langue.ts';
import { SaufLectureSeule } from '../shared/SaufLectureSeule.tsx';
import { useEnvoi } from '../shared/useFormulaire.ts';

const DeciderSignalementMutation = graphql(`
  mutation DeciderSignalement($input: DeciderSignalementInput!) {
    deciderSignalement(input: $input) {
      ... on SignalementDecide {
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
    accepter: 'Accepter',
    sans: 'Noter comme traité',
    champs: nom('champ', 'champs'),
    refuser: 'Refuser',
    de: (lieu: string) => `le changement signalé de ${lieu}`,
    suites: 'Rien ne change sur la fiche ; une structure lira le motif.',
    accepte: (lieu: string) =>
      `Changement accepté sur ${lieu} : il se retrouve, et s’annule, parmi les acceptés.`,
    refuse: 'Changement refusé.',
  },
  en: {
    accepter: 'Accept',
    sans: 'Note as dealt with',
    champs: nom('field', 'fields'),
    refuser: 'Refuse',
    de: (lieu: string) => `the change reported of ${lieu}`,
    suites: 'Nothing changes on the sheet; an organisation will read the reason.',
    accepte: (lieu: string) => `Change accepted on ${lieu}: it is found, and undone, among those accepted.`,
    refuse: 'Change refused.',
  },
};

interface Props {
  readonly signalement: string;
  readonly lieu: { readonly nom: string; readonly version: number };
  readonly retenus: readonly string[];
  /** How many fields the report proposes. */
  readonly proposes: number;
}

/** Accepts what is kept of a report, or refuses it and says why. */
export function Decision({ signalement, lieu, retenus, proposes }: Props) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const annoncer = useAnnonce();
  const client = useApolloClient();
  const { envoyer, enCours, reponse: repondu } = useEnvoi(`signalement ${signalement}`);
  const decider = async (saisie: { cleIdempotence: string; motif?: string }, acceptee: boolean) => {
    const commun = { ...saisie, signalement, acceptee, versionAttendue: lieu.version };
    const input = acceptee ? { ...commun, champs: [...retenus] } : commun;
    const { data, error } = await client.mutate({
      mutation: DeciderSignalementMutation,
      variables: { input },
    });
    const reponse = data?.deciderSignalement;
    // The sheet changed meanwhile: what it says now is shown before it is decided again.
    if (reponse?.__typename === 'ChampsChangesDepuis') await client.refetchQueries({ include: 'active' });
    return { reponse, error };
  };
  async function accepter() {
    const fait = await envoyer({ signalement, retenus }, ({ cleIdempotence }) =>
      decider({ cleIdempotence }, true),
    );
    if (fait) annoncer(textes.accepte(lieu.nom));
  }
  return (
    <SaufLectureSeule dit={false}>
      <Reponse {...repondu} />
      <div className="actions">
        <button
          type="button"
          className="b plein"
          disabled={enCours || (proposes > 0 && retenus.length === 0)}
          onClick={() => void accepter()}
        >
          {proposes === 0
            ? textes.sans
            : `${textes.accepter} (${compte(retenus.length, textes.champs, langue)})`}{' '}
          <span className="vh">{textes.de(lieu.nom)}</span>
        </button>
        <ActionMotivee
          nom={textes.refuser}
          de={textes.de(lieu.nom)}
          suites={textes.suites}
          fait={textes.refuse}
          faire={(saisie) => decider(saisie, false)}
        />
      </div>
    </SaufLectureSeule>
  );
}
