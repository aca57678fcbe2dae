import { useApolloClient, useQuery } from '@apollo/client/react';
import { Check, CircleSlash, Hourglass, MailOpen } from 'lucide-react';
import { useId } from 'react';
import { graphql } from '../graphql/index.ts';
import type { EtatDInvitation, InvitationsQuery as Lues } from '../graphql/graphql.ts';
import { acteurEnMots } from '../shared/acteur.ts';
import { Bloc } from '../shared/Bloc.tsx';
import { jour } from '../shared/dates.ts';
import { useLangue, useTextes } from '../shared/langue.ts';
import { ROLES } from '../shared/roles.ts';
import { SaufLectureSeule } from '../shared/SaufLectureSeule.tsx';
import { Defile } from '../shared/Tableau.tsx';
import { Tampon, type Ton } from '../shared/Tampon.tsx';
import { ActionMotivee } from '../shared/ActionMotivee.tsx';

const InvitationsQuery = graphql(`
  query Invitations {
    invitations(first: 50) {
      edges {
        node {
          id
          courriel
          role
          perimetre
          motif
          invitePar
          creeLe
          expireLe
          etat
        }
      }
    }
  }
`);

const AnnulerInvitationMutation = graphql(`
  mutation AnnulerInvitation($input: AnnulerInvitationInput!) {
    annulerInvitation(input: $input) {
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
    titre: 'Invitations',
    region: 'Invitations, à faire défiler',
    legende: 'Les cinquante dernières, la plus récente d’abord.',
    aucune: 'Aucune invitation n’a encore été faite.',
    courriel: 'Courriel',
    role: 'Rôle, périmètre',
    par: 'Invité par',
    etat: 'État',
    geste: 'Geste',
    ENVOYEE: 'En attente',
    ACCEPTEE: 'Acceptée',
    ANNULEE: 'Annulée',
    EXPIREE: 'Expirée',
    jusque: (jourDit: string) => `jusqu’au ${jourDit}`,
    annuler: 'Annuler',
    de: (courriel: string) => `l’invitation de ${courriel}`,
    suites: 'Son lien n’ouvrira plus rien.',
    fait: 'Invitation annulée.',
  },
  en: {
    titre: 'Invitations',
    region: 'Invitations, scrollable',
    legende: 'The last fifty, the latest first.',
    aucune: 'No invitation was made yet.',
    courriel: 'E-mail',
    role: 'Role, perimeter',
    par: 'Invited by',
    etat: 'State',
    geste: 'Action',
    ENVOYEE: 'Waiting',
    ACCEPTEE: 'Accepted',
    ANNULEE: 'Withdrawn',
    EXPIREE: 'Expired',
    jusque: (jourDit: string) => `until ${jourDit}`,
    annuler: 'Withdraw',
    de: (courriel: string) => `the invitation of ${courriel}`,
    suites: 'Its link will open nothing any more.',
    fait: 'Invitation withdrawn.',
  },
};

const ICONES: Readonly<Record<EtatDInvitation, readonly [typeof Check, Ton]>> = {
  ENVOYEE: [MailOpen, 'projet'],
  ACCEPTEE: [Check, 'ok'],
  ANNULEE: [CircleSlash, 'clos'],
  EXPIREE: [Hourglass, 'clos'],
};

/** Who was invited, and what became of it. */
export function Invitations() {
  const textes = useTextes(TEXTES);
  const id = useId();
  const lecture = useQuery(InvitationsQuery, { fetchPolicy: 'cache-and-network' });
  return (
    <section className="fig pile" aria-labelledby={id}>
      <h2 id={id}>{textes.titre}</h2>
      <Bloc lecture={lecture} lignes={4}>
        {({ invitations: { edges } }) =>
          edges.length === 0 ? (
            <p className="note">{textes.aucune}</p>
          ) : (
            <Defile nom={textes.region}>
              <table className="t haut">
                <caption>{textes.legende}</caption>
                <thead>
                  <tr>
                    {(['courriel', 'role', 'par', 'etat', 'geste'] as const).map((colonne) => (
                      <th key={colonne} scope="col">
                        {textes[colonne]}
                      </th>
                    ))}
                  </tr>
                </thead>
                <tbody>
                  {edges.map(({ node }) => (
                    <Rang key={node.id} invitation={node} />
                  ))}
                </tbody>
              </table>
            </Defile>
          )
        }
      </Bloc>
    </section>
  );
}

type Invitation = Lues['invitations']['edges'][number]['node'];

function Rang({ invitation }: { readonly invitation: Invitation }) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const client = useApolloClient();
  const { id, courriel, role, perimetre, motif, invitePar, creeLe, expireLe, etat } = invitation;
  const [icone, ton] = ICONES[etat];
  return (
    <tr>
      <th scope="row">{courriel}</th>
      <td>
        {ROLES[langue][role]}
        <span className="sous">{perimetre}</span>
      </td>
      <td>
        {acteurEnMots(invitePar, langue)}
        <span className="sous">
          {jour(creeLe, langue)}, {motif}
        </span>
      </td>
      <td>
        <Tampon mot={textes[etat]} icone={icone} ton={ton} />
        {etat === 'ENVOYEE' && <span className="sous">{textes.jusque(jour(expireLe, langue))}</span>}
      </td>
      <td>
        {etat === 'ENVOYEE' && (
          <SaufLectureSeule dit={false}>
            <ActionMotivee
              nom={textes.annuler}
              de={textes.de(courriel)}
              suites={textes.suites}
              fait={textes.fait}
              faire={async (demande) => {
                const { data, error } = await client.mutate({
                  mutation: AnnulerInvitationMutation,
                  variables: { input: { ...demande, invitation: id } },
                });
                return { reponse: data?.annulerInvitation, error };
              }}
            />
          </SaufLectureSeule>
        )}
      </td>
    </tr>
  );
}
