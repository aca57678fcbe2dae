import { useQuery } from '@apollo/client/react';
import { CircleCheck } from 'lucide-react';
import { useId, useState } from 'react';
import { Link } from 'wouter';
import { graphql } from '../graphql/index.ts';
import type { GenreDIncident, IncidentsQuery as Lus } from '../graphql/graphql.ts';
import { Bloc } from '../shared/Bloc.tsx';
import { Liste } from '../shared/champs.tsx';
import { jour } from '../shared/dates.ts';
import { Vide } from '../shared/etats/Vide.tsx';
import { compte, nom } from '../shared/format.ts';
import { useLangue, useTextes } from '../shared/langue.ts';
import { Defile } from '../shared/Tableau.tsx';
import { Tampon } from '../shared/Tampon.tsx';
import { INCIDENTS, SIGNES_D_INCIDENT } from '../shared/incidents.ts';

const PAS = 20;

const IncidentsQuery = graphql(`
  query Incidents($first: Int!, $collectivite: String, $genre: GenreDIncident) {
    incidents(first: $first, collectivite: $collectivite, genre: $genre) {
      totalCount
      edges {
        node {
          id
          genre
          jour
          motif
          carnet {
            id
            numero
          }
          remplacant {
            id
            numero
          }
        }
      }
    }
  }
`);

const TEXTES = {
  fr: {
    titre: 'Incidents',
    genre: 'Genre',
    tous: 'tous',
    incidents: nom('incident, le dernier d’abord', 'incidents, le dernier d’abord'),
    region: 'Incidents, à faire défiler',
    vide: 'Aucun incident',
    jour: 'Jour',
    carnet: 'Carnet',
    motif: 'Motif',
    remplacant: 'Remplacé par',
    plus: 'Montrer les suivants',
  },
  en: {
    titre: 'Incidents',
    genre: 'Kind',
    tous: 'all',
    incidents: nom('incident, the last first', 'incidents, the last first'),
    region: 'Incidents, scrollable',
    vide: 'No incident',
    jour: 'Day',
    carnet: 'Booklet',
    motif: 'Reason',
    remplacant: 'Replaced by',
    plus: 'Show the next ones',
  },
};

/** What stopped carnets or freed them, the last first. */
export function Incidents({ collectivite }: { readonly collectivite: string | null }) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const id = useId();
  const [genre, setGenre] = useState<GenreDIncident | ''>('');
  const [first, setFirst] = useState(PAS);
  const variables = { first: Math.min(first, 100), collectivite, genre: genre || null };
  const lecture = useQuery(IncidentsQuery, { variables, fetchPolicy: 'cache-and-network' });
  const genres = Object.entries(INCIDENTS[langue]);
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{textes.titre}</h2>
      <div className="champs serres">
        <Liste
          nom={textes.genre}
          valeur={genre}
          options={[['', textes.tous], ...genres]}
          onChange={(choix) => setGenre(SIGNES_CONNUS.find((un) => un === choix) ?? '')}
        />
      </div>
      <Bloc lecture={lecture} lignes={4}>
        {({ incidents: { edges, totalCount } }) =>
          edges.length === 0 ? (
            <Vide icone={CircleCheck} titre={textes.vide} />
          ) : (
            <>
              <Table edges={edges} totalCount={totalCount} />
              {edges.length < totalCount && first < 100 && (
                <button type="button" className="b" onClick={() => setFirst(first + PAS)}>
                  {textes.plus}
                </button>
              )}
            </>
          )
        }
      </Bloc>
    </section>
  );
}

function Table({ edges, totalCount }: Pick<Lus['incidents'], 'edges' | 'totalCount'>) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  return (
    <Defile nom={textes.region}>
      <table className="t">
        <caption>{compte(totalCount, textes.incidents, langue)}</caption>
        <thead>
          <tr>
            <th scope="col">{textes.carnet}</th>
            <th scope="col">{textes.genre}</th>
            <th scope="col">{textes.jour}</th>
            <th scope="col">{textes.motif}</th>
            <th scope="col">{textes.remplacant}</th>
          </tr>
        </thead>
        <tbody>
          {edges.map(({ node }) => (
            <tr key={node.id}>
              <th scope="row" className="n">
                <Link href={`/carnets/${node.carnet.numero}`}>{node.carnet.numero}</Link>
              </th>
              <td>
                <Tampon mot={INCIDENTS[langue][node.genre]} {...SIGNES_D_INCIDENT[node.genre]} />
              </td>
              <td className="n">{jour(node.jour, langue)}</td>
              <td>{node.motif}</td>
              <td className="n">
                {node.remplacant ? (
                  <Link href={`/carnets/${node.remplacant.numero}`}>{node.remplacant.numero}</Link>
                ) : (
                  '—'
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Defile>
  );
}

const SIGNES_CONNUS: readonly GenreDIncident[] = [
  'BLOCAGE',
  'DEBLOCAGE',
  'PERTE',
  'VOL',
  'RETROUVE',
  'ANNULATION',
  'REMPLACEMENT',
];
