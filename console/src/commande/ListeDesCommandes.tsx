import { useQuery } from '@apollo/client/react';
import { Inbox } from 'lucide-react';
import { graphql } from '../graphql/index.ts';
import { Vide } from '../shared/etats/Vide.tsx';
import { compte, nom } from '../shared/format.ts';
import { useLangue, useTextes } from '../shared/langue.ts';
import { ListeEnPages } from '../shared/ListeEnPages.tsx';
import { TAILLE, usePage } from '../shared/Pages.tsx';
import { Defile } from '../shared/Tableau.tsx';
import type { FiltreDeCommandes } from './filtres.ts';
import { RangDeCommande } from './RangDeCommande.tsx';

const ListeDesCommandesQuery = graphql(`
  query ListeDesCommandes(
    $first: Int!
    $apres: String
    $etape: EtapeDeCommande
    $collectivite: String
    $operateur: String
    $vague: Int
    $recherche: String
    $au: LocalDate
  ) {
    commandes(
      first: $first
      after: $apres
      etape: $etape
      collectivite: $collectivite
      operateur: $operateur
      vague: $vague
      recherche: $recherche
      au: $au
    ) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          ...RangDeCommande_Commande
        }
      }
    }
  }
`);

const TEXTES = {
  fr: {
    region: 'Liste des commandes, à faire défiler',
    commandes: nom('commande, par numéro', 'commandes, par numéro'),
    vide: 'Aucune commande ne répond à ces filtres',
    suite: 'Retirez un filtre, ou établissez un devis.',
    numero: 'Commande',
    acheteur: 'Acheteur',
    etape: 'Étape',
    delai: 'Attente',
    pass: 'Pass',
    valeur: 'Valeur',
    operateur: 'Opérateur',
  },
  en: {
    region: 'List of orders, scrollable',
    commandes: nom('order, by number', 'orders, by number'),
    vide: 'No order matches these filters',
    suite: 'Remove a filter, or make a quote.',
    numero: 'Order',
    acheteur: 'Buyer',
    etape: 'Step',
    delai: 'Waiting',
    pass: 'Passes',
    valeur: 'Value',
    operateur: 'Operator',
  },
};

/** The same orders as a table, page by page. */
export function ListeDesCommandes({ filtre }: { readonly filtre: FiltreDeCommandes }) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const { apres } = usePage();
  const lecture = useQuery(ListeDesCommandesQuery, {
    variables: { first: TAILLE, apres, ...filtre },
    fetchPolicy: 'cache-and-network',
  });
  return (
    <ListeEnPages
      lecture={lecture}
      liste={({ commandes }) => commandes}
      vide={
        <Vide icone={Inbox} titre={textes.vide}>
          <p>{textes.suite}</p>
        </Vide>
      }
    >
      {(lignes, total) => (
        <Defile nom={textes.region}>
          <table className="t">
            <caption>{compte(total, textes.commandes, langue)}</caption>
            <thead>
              <tr>
                <th scope="col">{textes.numero}</th>
                <th scope="col">{textes.acheteur}</th>
                <th scope="col">{textes.etape}</th>
                <th scope="col">{textes.delai}</th>
                <th scope="col" className="d">
                  {textes.pass}
                </th>
                <th scope="col" className="d">
                  {textes.valeur}
                </th>
                <th scope="col">{textes.operateur}</th>
              </tr>
            </thead>
            <tbody>
              {lignes.map((node) => (
                <RangDeCommande key={node.id} commande={node} />
              ))}
            </tbody>
          </table>
        </Defile>
      )}
    </ListeEnPages>
  );
}
