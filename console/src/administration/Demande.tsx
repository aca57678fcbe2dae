import type { FragmentType } from '@apollo/client';
import { useApolloClient, useSuspenseFragment } from '@apollo/client/react';
import { Check, CircleX, Hourglass } from 'lucide-react';
import { useId } from 'react';
import { Link } from 'wouter';
import { graphql } from '../graphql/index.ts';
import { jourEtHeure } from '../shared/dates.ts';
import { droitEnMots } from '../shared/droits.ts';
import { majuscule } from '../shared/format.ts';
import { useLangue, useTextes } from '../shared/langue.ts';
import { ROLES } from '../shared/roles.ts';
import { SaufLectureSeule } from '../shared/SaufLectureSeule.tsx';
import { Tampon } from '../shared/Tampon.tsx';
import { ActionMotivee } from '../shared/ActionMotivee.tsx';

const DemandeFragment = graphql(`
  fragment Demande_DemandeDAcces on DemandeDAcces {
    id
    droit
    page
    motif
    faiteLe
    traiteeLe
    acceptee
    reponse
    compte {
      id
      pseudonyme
      nom
      habilitations {
        id
        role
        perimetre
        enVigueur
      }
    }
  }
`);

const RepondreALaDemandeMutation = graphql(`
  mutation RepondreALaDemande($input: RepondreALaDemandeInput!) {
    repondreALaDemande(input: $input) {
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
    attend: 'Sans réponse',
    oui: 'Acceptée',
    non: 'Refusée',
    sur: 'Sur la page',
    reponse: (quand: string, motif: string) => `Répondu le ${quand} : ${motif}`,
    compte: 'Voir le compte',
    accepter: 'Accepter',
    refuser: 'Refuser',
    de: (nom: string) => `la demande de ${nom}`,
    suitesOui: 'Note l’accord ; donnez ensuite le rôle voulu depuis son compte.',
    suitesNon: 'Note le refus et son motif.',
    faitOui: 'Demande acceptée : il reste à donner le rôle.',
    faitNon: 'Demande refusée.',
  },
  en: {
    attend: 'No answer yet',
    oui: 'Accepted',
    non: 'Refused',
    sur: 'On the page',
    reponse: (quand: string, motif: string) => `Answered on ${quand}: ${motif}`,
    compte: 'See the account',
    accepter: 'Accept',
    refuser: 'Refuse',
    de: (nom: string) => `the request of ${nom}`,
    suitesOui: 'Notes the agreement; then give the role from their account.',
    suitesNon: 'Notes the refusal and its reason.',
    faitOui: 'Request accepted: the role is still to be given.',
    faitNon: 'Request refused.',
  },
};

/** One request: who lacked what, where and why, and its answer. */
export function Demande(props: { readonly demande: FragmentType<typeof DemandeFragment> }) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const id = useId();
  const { data } = useSuspenseFragment({ fragment: DemandeFragment, from: props.demande });
  const { compte, droit, page, motif, faiteLe, traiteeLe, acceptee, reponse } = data;
  const nom = compte.nom ?? compte.pseudonyme;
  const tenus = compte.habilitations.filter(({ enVigueur }) => enVigueur);
  return (
    <li>
      <article aria-labelledby={id}>
        <div className="compte-tete">
          <h2 id={id}>{majuscule(droitEnMots(droit, langue))}</h2>
          <p className="note">
            {[
              nom,
              ...tenus.map(({ role, perimetre }) => `${ROLES[langue][role]} (${perimetre})`),
              jourEtHeure(faiteLe, langue),
            ].join(', ')}
          </p>
        </div>
        <p>{motif}</p>
        <p className="note">
          {textes.sur} <Link href={page.startsWith('/') ? page : '/'}>{page}</Link>
        </p>
        {traiteeLe && <p>{textes.reponse(jourEtHeure(traiteeLe, langue), reponse ?? '')}</p>}
        <div className="compte-etat">
          <Etat acceptee={acceptee} />
          <Link
            className="b"
            href={`/administration/utilisateurs?${new URLSearchParams({ q: compte.pseudonyme }).toString()}`}
          >
            {textes.compte} <span className="vh">{nom}</span>
          </Link>
        </div>
        {!traiteeLe && <Reponses demande={data.id} nom={nom} />}
      </article>
    </li>
  );
}

function Etat({ acceptee }: { readonly acceptee: boolean | null }) {
  const textes = useTextes(TEXTES);
  if (acceptee === null) return <Tampon mot={textes.attend} icone={Hourglass} ton="attention" />;
  return acceptee ? (
    <Tampon mot={textes.oui} icone={Check} ton="ok" />
  ) : (
    <Tampon mot={textes.non} icone={CircleX} ton="clos" />
  );
}

function Reponses({ demande, nom }: { readonly demande: string; readonly nom: string }) {
  const textes = useTextes(TEXTES);
  const client = useApolloClient();
  const repondre = (acceptee: boolean) => async (saisie: { motif: string; cleIdempotence: string }) => {
    const { data, error } = await client.mutate({
      mutation: RepondreALaDemandeMutation,
      variables: { input: { ...saisie, demande, acceptee } },
    });
    return { reponse: data?.repondreALaDemande, error };
  };
  return (
    <SaufLectureSeule dit={false}>
      <div className="actions compte-gestes">
        <ActionMotivee
          nom={textes.accepter}
          de={textes.de(nom)}
          suites={textes.suitesOui}
          fait={textes.faitOui}
          faire={repondre(true)}
        />
        <ActionMotivee
          nom={textes.refuser}
          de={textes.de(nom)}
          suites={textes.suitesNon}
          fait={textes.faitNon}
          faire={repondre(false)}
        />
      </div>
    </SaufLectureSeule>
  );
}
