import { useQuery } from '@apollo/client/react';
import { Inbox } from 'lucide-react';
import { useId } from 'react';
import { graphql } from '../graphql/index.ts';
import { Bloc } from '../shared/Bloc.tsx';
import { Vide } from '../shared/etats/Vide.tsx';
import { compte, nom } from '../shared/format.ts';
import { useLangue, useTextes } from '../shared/langue.ts';
import { Pages, TAILLE, usePage } from '../shared/Pages.tsx';
import { Defile } from '../shared/Tableau.tsx';
import { RangDeCarnet } from './RangDeCarnet.tsx';

const ListeDesCarnetsQuery = graphql(`
  query ListeDesCarnets($first: Int!, $apres: String) {
    carnets(first: $first, after: $apres) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          ...RangDeCarnet_Carnet
        }
      }
    }
  }
`);

const TEXTES = {
  fr: {
    titre: 'Carnets de votre périmètre',
    carnets: nom('carnet, par numéro', 'carnets, par numéro'),
    region: 'Liste des carnets, à faire défiler',
    vide: 'Aucun carnet dans votre périmètre',
    suite: 'Ils y entrent avec une commande.',
    carnet: 'Carnet',
    etat: 'État',
    collectivite: 'Commanditaire',
    commande: 'Commande',
    utilises: 'Pass utilisés',
    valide: 'Valable jusqu’au',
  },
  en: {
    titre: 'Booklets of your perimeter',
    carnets: nom('booklet, by number', 'booklets, by number'),
    region: 'List of booklets, scrollable',
    vide: 'No booklet in your perimeter',
    suite: 'They enter it with an order.',
    carnet: 'Booklet',
    etat: 'State',
    collectivite: 'Bought by',
    commande: 'Order',
    utilises: 'Passes used',
    valide: 'Valid until',
  },
};

/** The carnets one may read, by number. */
export function ListeDesCarnets() {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const id = useId();
  const { apres } = usePage();
  const lecture = useQuery(ListeDesCarnetsQuery, { variables: { first: TAILLE, apres } });
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{textes.titre}</h2>
      <Bloc lecture={lecture} lignes={TAILLE}>
        {({ carnets: { edges, totalCount, pageInfo } }) =>
          edges.length === 0 ? (
            <Vide icone={Inbox} titre={textes.vide}>
              <p>{textes.suite}</p>
            </Vide>
          ) : (
            <>
              <Defile nom={textes.region}>
                <table className="t">
                  <caption>{compte(totalCount, textes.carnets, langue)}</caption>
                  <Tete />
                  <tbody>
                    {edges.map(({ node }) => (
                      <RangDeCarnet key={node.id} carnet={node} />
                    ))}
                  </tbody>
                </table>
              </Defile>
              <Pages
                total={totalCount}
                lignes={edges.length}
                suite={pageInfo.hasNextPage ? pageInfo.endCursor : null}
              />
            </>
          )
        }
      </Bloc>
    </section>
  );
}

function Tete() {
  const textes = useTextes(TEXTES);
  return (
    <thead>
      <tr>
        <th scope="col">{textes.carnet}</th>
        <th scope="col">{textes.etat}</th>
        <th scope="col">{textes.collectivite}</th>
        <th scope="col">{textes.commande}</th>
        <th scope="col" className="d">
          {textes.utilises}
        </th>
        <th scope="col">{textes.valide}</th>
      </tr>
    </thead>
  );
}
