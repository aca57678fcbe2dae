import { useQuery } from '@apollo/client/react';
import { Truck } from 'lucide-react';
import { useId } from 'react';
import { Link } from 'wouter';
import { graphql } from '../graphql/index.ts';
import type { BordereauxQuery as Lus } from '../graphql/graphql.ts';
import { jour } from '../shared/dates.ts';
import { Vide } from '../shared/etats/Vide.tsx';
import { compte, nom, nombre } from '../shared/format.ts';
import { useLangue, useTextes } from '../shared/langue.ts';
import { ListeEnPages } from '../shared/ListeEnPages.tsx';
import { TAILLE, usePage } from '../shared/Pages.tsx';
import { Defile } from '../shared/Tableau.tsx';
import { DETENTEURS } from './mots.ts';

const BordereauxQuery = graphql(`
  query Bordereaux($first: Int!, $apres: String, $collectivite: String) {
    deplacements(first: $first, after: $apres, collectivite: $collectivite) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          jour
          vers
          nombreDeCarnets
          premier
          dernier
          collectivite {
            id
            nom
          }
          distributeur {
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
    titre: 'Bordereaux de déplacement',
    bordereaux: nom('bordereau, le dernier d’abord', 'bordereaux, le dernier d’abord'),
    region: 'Bordereaux, à faire défiler',
    vide: 'Aucun carnet n’a encore été déplacé',
    jour: 'Jour',
    vers: 'Vers',
    carnets: 'Carnets',
    numeros: 'Numéros, du plus petit au plus grand',
    voir: (du: string) => `, voir les carnets du bordereau du ${du}`,
  },
  en: {
    titre: 'Moves',
    bordereaux: nom('delivery note, the last first', 'delivery notes, the last first'),
    region: 'Delivery notes, scrollable',
    vide: 'No booklet was moved yet',
    jour: 'Day',
    vers: 'To',
    carnets: 'Booklets',
    numeros: 'Numbers, from the smallest to the largest',
    voir: (du: string) => `, see the booklets of the note of ${du}`,
  },
};

/** Carnets moved together, the last move first; each opens to its carnets. */
export function Bordereaux({ collectivite }: { readonly collectivite: string | null }) {
  const textes = useTextes(TEXTES);
  const id = useId();
  const { apres } = usePage();
  const lecture = useQuery(BordereauxQuery, { variables: { first: TAILLE, apres, collectivite } });
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{textes.titre}</h2>
      <ListeEnPages
        lecture={lecture}
        liste={({ deplacements }) => deplacements}
        attente={8}
        vide={<Vide icone={Truck} titre={textes.vide} />}
      >
        {(lignes, total) => <Table lignes={lignes} total={total} seule={collectivite !== null} />}
      </ListeEnPages>
    </section>
  );
}

interface TableProps {
  readonly lignes: readonly Lus['deplacements']['edges'][number]['node'][];
  readonly total: number;
  readonly seule: boolean;
}

function Table({ lignes, total, seule }: TableProps) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  return (
    <Defile nom={textes.region}>
      <table className="t">
        <caption>{compte(total, textes.bordereaux, langue)}</caption>
        <thead>
          <tr>
            <th scope="col">{textes.jour}</th>
            <th scope="col">{textes.vers}</th>
            <th scope="col" className="d">
              {textes.carnets}
            </th>
            <th scope="col">{textes.numeros}</th>
          </tr>
        </thead>
        <tbody>
          {lignes.map((node) => (
            <tr key={node.id}>
              <th scope="row" className="n">
                {jour(node.jour, langue)}
              </th>
              <td>
                {node.distributeur?.nom ?? DETENTEURS[langue][node.vers]}
                {!seule && <span className="sous">{node.collectivite.nom}</span>}
              </td>
              <td className="d">
                <Link href={`/carnets?f.bordereau=${node.id}`}>
                  {nombre(node.nombreDeCarnets, langue)}
                  <span className="vh">{textes.voir(jour(node.jour, langue))}</span>
                </Link>
              </td>
              <td className="n">
                {node.premier}
                {node.dernier !== node.premier && ` → ${node.dernier}`}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Defile>
  );
}
