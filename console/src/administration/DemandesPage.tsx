import { useQuery } from '@apollo/client/react';
import { Inbox } from 'lucide-react';
import { graphql } from '../graphql/index.ts';
import { Liste } from '../shared/champs.tsx';
import { DEBUT } from '../shared/Etiquettes.tsx';
import { Vide } from '../shared/etats/Vide.tsx';
import { useTextes } from '../shared/langue.ts';
import { ListeEnPages } from '../shared/ListeEnPages.tsx';
import { TAILLE, usePage } from '../shared/Pages.tsx';
import { useVue } from '../shared/vue.ts';
import { PageVivante } from '../shared/direct/PageVivante.tsx';
import { nom } from '../shared/format.ts';
import { Demande } from './Demande.tsx';
import { EnTete } from './EnTete.tsx';

export const DemandesPageQuery = graphql(`
  query DemandesPage($first: Int!, $apres: String, $ouvertes: Boolean) {
    demandesDAcces(first: $first, after: $apres, ouvertes: $ouvertes) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          ...Demande_DemandeDAcces
        }
      }
    }
  }
`);

const TEXTES = {
  fr: {
    titre: 'Demandes d’accès',
    chapo:
      'Ce que des agents ont demandé sur une page fermée à leur rôle. Répondre oui n’accorde rien : le rôle se donne à part.',
    montrer: 'Demandes',
    toutes: 'toutes',
    true: 'sans réponse',
    false: 'avec réponse',
    aucune: 'Aucune demande',
  },
  en: {
    titre: 'Access requests',
    chapo:
      'What agents asked for on a page closed to their role. Answering yes grants nothing: the role is given apart.',
    montrer: 'Requests',
    toutes: 'all',
    true: 'without an answer',
    false: 'with an answer',
    aucune: 'No request',
  },
};

/** What is said of what changes under the eyes of the reader. */
const MOTS = {
  fr: nom('demande faite ou répondue', 'demandes faites ou répondues'),
  en: nom('request made or answered', 'requests made or answered'),
};

/** Who asked for a right that they lacked, where, why, and what was answered. */
export function DemandesPage() {
  const textes = useTextes(TEXTES);
  return (
    <EnTete titre={textes.titre} chapo={textes.chapo} droit="ADMINISTRER_ACCES">
      <PageVivante types={['acces.*']} droit="LIRE_JOURNAL" operations={['DemandesPage']} mots={MOTS} />
      <Demandes />
    </EnTete>
  );
}

function Demandes() {
  const textes = useTextes(TEXTES);
  const { vue, changer } = useVue();
  const { apres } = usePage();
  const choix = vue['f.ouvertes'];
  const ouvertes = choix === 'true' ? true : choix === 'false' ? false : null;
  const lecture = useQuery(DemandesPageQuery, {
    variables: { first: TAILLE, apres, ouvertes },
    fetchPolicy: 'cache-and-network',
  });
  return (
    <div className="figs">
      <div className="fig pile">
        <search className="champs">
          <Liste
            nom={textes.montrer}
            valeur={choix ?? ''}
            options={[
              ['', textes.toutes],
              ['true', textes.true],
              ['false', textes.false],
            ]}
            onChange={(valeur) => changer({ ...DEBUT, 'f.ouvertes': valeur })}
          />
        </search>
        <ListeEnPages
          lecture={lecture}
          liste={({ demandesDAcces }) => demandesDAcces}
          attente={8}
          vide={<Vide icone={Inbox} titre={textes.aucune} />}
        >
          {(lignes) => (
            <ul className="agents">
              {lignes.map((node) => (
                <Demande key={node.id} demande={node} />
              ))}
            </ul>
          )}
        </ListeEnPages>
      </div>
    </div>
  );
}
