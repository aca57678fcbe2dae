import type { FragmentType } from '@apollo/client';
import { useApolloClient, useMutation, useSuspenseFragment } from '@apollo/client/react';
import { Check } from 'lucide-react';
import { useId } from 'react';
import { graphql } from '../graphql/index.ts';
import { jourEtHeure } from '../shared/dates.ts';
import { Reponse } from '../shared/etats/Reponse.tsx';
import { useLangue, useTextes } from '../shared/langue.ts';
import { SaufLectureSeule } from '../shared/SaufLectureSeule.tsx';
import { Defile } from '../shared/Tableau.tsx';
import { Tampon } from '../shared/Tampon.tsx';
import { appareilEnMots } from './appareil.ts';

const MesSessionsFragment = graphql(`
  fragment MesSessions_MonCompte on MonCompte {
    sessions {
      id
      appareil
      creeLe
      vueLe
      expireLe
      actuelle
    }
  }
`);

const FermerMesSessionsMutation = graphql(`
  mutation FermerMesSessions($session: ID) {
    fermerMesSessions(session: $session) {
      deja
    }
  }
`);

const TEXTES = {
  fr: {
    titre: 'Mes sessions',
    legende: 'Une session finit d’elle-même, ou quand vous la fermez ici ou d’ailleurs.',
    region: 'Mes sessions, à faire défiler',
    appareil: 'Navigateur',
    inconnu: 'Navigateur inconnu',
    ouverte: 'Ouverte le',
    vue: 'Vue le',
    fin: 'Finit le',
    geste: 'Geste',
    actuelle: 'Celle-ci',
    fermer: 'Fermer',
    celle: (quoi: string) => `la session ${quoi}`,
    toutes: 'Fermer toutes les autres',
    fait: 'Fermée.',
  },
  en: {
    titre: 'My sessions',
    legende: 'A session ends by itself, or when you close it here or elsewhere.',
    region: 'My sessions, scrollable',
    appareil: 'Browser',
    inconnu: 'Unknown browser',
    ouverte: 'Opened on',
    vue: 'Seen on',
    fin: 'Ends on',
    geste: 'Action',
    actuelle: 'This one',
    fermer: 'Close',
    celle: (quoi: string) => `the session ${quoi}`,
    toutes: 'Close all the others',
    fait: 'Closed.',
  },
};

/** Where one is logged in; what is closed here stops there within seconds. */
export function MesSessions(props: { readonly moi: FragmentType<typeof MesSessionsFragment> }) {
  const textes = useTextes(TEXTES);
  const id = useId();
  const client = useApolloClient();
  const { data } = useSuspenseFragment({ fragment: MesSessionsFragment, from: props.moi });
  const [fermerSessions, { data: fait, error, loading }] = useMutation(FermerMesSessionsMutation);

  async function fermer(session: string | null) {
    const answer = await fermerSessions({ variables: { session } });
    if (answer.data) await client.refetchQueries({ include: 'active' });
  }

  return (
    <section className="fig pile" aria-labelledby={id}>
      <h2 id={id}>{textes.titre}</h2>
      <Reponse fait={fait ? textes.fait : null} erreur={error} />
      <SaufLectureSeule>
        <Liste sessions={data.sessions} enCours={loading} fermer={(session) => void fermer(session)} />
        {data.sessions.length > 1 && (
          <p className="actions">
            <button type="button" className="b" disabled={loading} onClick={() => void fermer(null)}>
              {textes.toutes}
            </button>
          </p>
        )}
      </SaufLectureSeule>
    </section>
  );
}

interface ListeProps {
  readonly sessions: readonly Session[];
  readonly enCours: boolean;
  readonly fermer: (session: string) => void;
}

interface Session {
  readonly id: string;
  readonly appareil: string | null;
  readonly creeLe: string;
  readonly vueLe: string;
  readonly expireLe: string;
  readonly actuelle: boolean;
}

function Liste({ sessions, enCours, fermer }: ListeProps) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  return (
    <Defile nom={textes.region}>
      <table className="t">
        <caption>{textes.legende}</caption>
        <thead>
          <tr>
            {(['appareil', 'ouverte', 'vue', 'fin', 'geste'] as const).map((colonne) => (
              <th key={colonne} scope="col">
                {textes[colonne]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sessions.map(({ id, appareil, creeLe, vueLe, expireLe, actuelle }) => (
            <tr key={id}>
              <th scope="row">{appareilEnMots(appareil) ?? textes.inconnu}</th>
              <td className="n">{jourEtHeure(creeLe, langue)}</td>
              <td className="n">{jourEtHeure(vueLe, langue)}</td>
              <td className="n">{jourEtHeure(expireLe, langue)}</td>
              <td>
                {actuelle ? (
                  <Tampon mot={textes.actuelle} icone={Check} ton="ok" />
                ) : (
                  <button type="button" className="b" disabled={enCours} onClick={() => fermer(id)}>
                    {textes.fermer}{' '}
                    <span className="vh">
                      {textes.celle(`${appareilEnMots(appareil) ?? ''} ${jourEtHeure(creeLe, langue)}`)}
                    </span>
                  </button>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Defile>
  );
}
