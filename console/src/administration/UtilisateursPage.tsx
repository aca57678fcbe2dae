import { useQuery } from '@apollo/client/react';
import { SearchX, UserRoundPlus } from 'lucide-react';
import { useId } from 'react';
import { graphql } from '../graphql/index.ts';
import { Etiquettes } from '../shared/Etiquettes.tsx';
import { Vide } from '../shared/etats/Vide.tsx';
import { compte as compter, nom } from '../shared/format.ts';
import { useLangue, useTextes } from '../shared/langue.ts';
import { ListeEnPages } from '../shared/ListeEnPages.tsx';
import { TAILLE, usePage } from '../shared/Pages.tsx';
import { useVue } from '../shared/vue.ts';
import { PageVivante } from '../shared/direct/PageVivante.tsx';
import { ChampsDeFiltre } from './ChampsDeFiltre.tsx';
import { EnTete } from './EnTete.tsx';
import { etiquettesDe, filtreDe } from './filtres.ts';
import { Invitations } from './Invitations.tsx';
import { Inviter } from './Inviter.tsx';
import { RangDeCompte } from './RangDeCompte.tsx';

export const UtilisateursPageQuery = graphql(`
  query UtilisateursPage(
    $first: Int!
    $apres: String
    $recherche: String
    $role: Role
    $aConfirmer: Boolean
  ) {
    comptes(first: $first, after: $apres, recherche: $recherche, role: $role, aConfirmer: $aConfirmer) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          ...RangDeCompte_CompteDAgent
        }
      }
    }
  }
`);

const TEXTES = {
  fr: {
    titre: 'Utilisateurs',
    chapo: 'Qui peut entrer dans le registre, avec quel rôle, sur quel périmètre, et pourquoi.',
    comptes: 'Comptes',
    total: nom('compte', 'comptes'),
    inviter: 'Inviter quelqu’un',
    aucun: 'Aucun compte ne répond à ces filtres',
  },
  en: {
    titre: 'Users',
    chapo: 'Who may enter the register, with which role, on which perimeter, and why.',
    comptes: 'Accounts',
    total: nom('account', 'accounts'),
    inviter: 'Invite someone',
    aucun: 'No account matches these filters',
  },
};

/** What is said of what changes under the eyes of the reader. */
const MOTS = {
  fr: nom('changement dans les comptes', 'changements dans les comptes'),
  en: nom('change in the accounts', 'changes in the accounts'),
};

/** Accounts, invitations, and the form that makes one. */
export function UtilisateursPage() {
  const textes = useTextes(TEXTES);
  return (
    <EnTete titre={textes.titre} chapo={textes.chapo} droit="INVITER">
      <PageVivante
        types={['compte.*', 'invitation.*', 'habilitation.*', 'identite.*', 'demonstration.*']}
        droit="LIRE_JOURNAL"
        operations={['UtilisateursPage', 'Invitations']}
        mots={MOTS}
      />
      <div className="figs">
        <Comptes />
        <Inviter />
        <Invitations />
      </div>
    </EnTete>
  );
}

function Comptes() {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const id = useId();
  const filtre = filtreDe(useVue().vue);
  const { apres } = usePage();
  const lecture = useQuery(UtilisateursPageQuery, {
    variables: { first: TAILLE, apres, ...filtre },
    fetchPolicy: 'cache-and-network',
  });
  const total = lecture.data?.comptes.totalCount;
  return (
    <section className="fig pile" aria-labelledby={id}>
      <div className="fig-tete">
        <h2 id={id}>{total === undefined ? textes.comptes : compter(total, textes.total, langue)}</h2>
        <a className="b" href="#inviter">
          <UserRoundPlus className="ico" aria-hidden />
          {textes.inviter}
        </a>
      </div>
      <search className="pile">
        <ChampsDeFiltre />
        <Etiquettes actives={etiquettesDe(filtre, langue)} />
      </search>
      <ListeEnPages
        lecture={lecture}
        liste={({ comptes }) => comptes}
        attente={12}
        vide={<Vide icone={SearchX} titre={textes.aucun} />}
      >
        {(lignes) => (
          <ul className="agents">
            {lignes.map((node) => (
              <RangDeCompte key={node.id} compte={node} />
            ))}
          </ul>
        )}
      </ListeEnPages>
    </section>
  );
}
