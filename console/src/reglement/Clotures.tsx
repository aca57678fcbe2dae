import { useQuery } from '@apollo/client/react';
import { Link } from 'wouter';
import type { CloturesQuery as Lu } from '../graphql/graphql.ts';
import { graphql } from '../graphql/index.ts';
import { jour, mois } from '../shared/dates.ts';
import { FigureDeLecture } from '../shared/FigureDeLecture.tsx';
import { euros, majuscule, nombre } from '../shared/format.ts';
import { useLangue, useTextes } from '../shared/langue.ts';
import { LignesEnPages } from '../shared/ListeEnPages.tsx';
import { TAILLE, usePage } from '../shared/Pages.tsx';
import { Defile } from '../shared/Tableau.tsx';
import { cheminDeCloture } from './mots.ts';
import { Tete } from './Tete.tsx';

const CloturesQuery = graphql(`
  query Clotures($first: Int!, $apres: String) {
    contrePaiements(first: $first, after: $apres) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          numero
          mois
          jour
          nombreDeLignes
          nombreDeVirements
          centimes
          fraisCentimes
          ajustementsCentimes
          netCentimes
          operateur {
            id
            nom
          }
        }
      }
    }
  }
`);

const TEXTES = {
  fr: {
    titre: 'Mois clos',
    region: 'Tableau des mois clos, à faire défiler',
    legende: 'Du plus récent au plus ancien\u00a0; chaque numéro ouvre ses virements et leurs lignes.',
    mois: 'Mois',
    numero: 'Contre-paiement',
    operateur: 'Opérateur',
    clos: 'Clos le',
    pass: 'Pass',
    virements: 'Virements',
    brut: 'Brut',
    frais: 'Frais TTC',
    ajustements: 'Ajustements',
    net: 'Versé',
    aucun: 'Aucun mois n’est clos.',
  },
  en: {
    titre: 'Closed months',
    region: 'Table of closed months, scrollable',
    legende: 'The latest first; each number opens its transfers and their lines.',
    mois: 'Month',
    numero: 'Closing',
    operateur: 'Operator',
    clos: 'Closed on',
    pass: 'Passes',
    virements: 'Transfers',
    brut: 'Gross',
    frais: 'Fees, tax incl.',
    ajustements: 'Corrections',
    net: 'Paid',
    aucun: 'No month is closed.',
  },
};

const COLONNES = [
  ['mois'],
  ['numero'],
  ['operateur'],
  ['clos'],
  ['pass', 'd'],
  ['virements', 'd'],
  ['brut', 'd'],
  ['frais', 'd'],
  ['ajustements', 'd'],
  ['net', 'd col'],
] as const;

/** Every closing, the last first. */
export function Clotures({ numero }: { readonly numero: number }) {
  const textes = useTextes(TEXTES);
  const { apres } = usePage();
  const lecture = useQuery(CloturesQuery, {
    variables: { first: TAILLE, apres },
    fetchPolicy: 'cache-and-network',
  });
  return (
    <FigureDeLecture numero={numero} titre={textes.titre} lecture={lecture} lignes={12}>
      {({ contrePaiements }) => (
        <LignesEnPages liste={contrePaiements} vide={<p className="note">{textes.aucun}</p>}>
          {(lignes) => (
            <Defile nom={textes.region}>
              <table className="t">
                <caption>{textes.legende}</caption>
                <Tete colonnes={COLONNES} textes={textes} />
                <tbody>
                  {lignes.map((node) => (
                    <Rang key={node.id} ligne={node} />
                  ))}
                </tbody>
              </table>
            </Defile>
          )}
        </LignesEnPages>
      )}
    </FigureDeLecture>
  );
}

interface RangProps {
  readonly ligne: Lu['contrePaiements']['edges'][number]['node'];
}

function Rang({ ligne: node }: RangProps) {
  const langue = useLangue();
  return (
    <tr>
      <th scope="row">{majuscule(mois(node.mois, langue))}</th>
      <td>
        <Link className="n" href={cheminDeCloture(node.numero)}>
          {node.numero}
        </Link>
      </td>
      <td>{node.operateur.nom}</td>
      <td>
        <time dateTime={node.jour}>{jour(node.jour, langue)}</time>
      </td>
      <td className="d">{nombre(node.nombreDeLignes, langue)}</td>
      <td className="d">{nombre(node.nombreDeVirements, langue)}</td>
      <td className="d">{euros(node.centimes, langue, 2)}</td>
      <td className="d">{euros(node.fraisCentimes, langue, 2)}</td>
      <td className="d">{euros(node.ajustementsCentimes, langue, 2)}</td>
      <td className="d col">
        <Link href={cheminDeCloture(node.numero)}>{euros(node.netCentimes, langue, 2)}</Link>
      </td>
    </tr>
  );
}
