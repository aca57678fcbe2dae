import { useQuery } from '@apollo/client/react';
import { Link } from 'wouter';
import { graphql } from '../graphql/index.ts';
import type { JourneeDeRemiseQuery as Lu } from '../graphql/graphql.ts';
import { Bloc } from '../shared/Bloc.tsx';
import { aujourdhui } from '../shared/dates.ts';
import { compte, nom } from '../shared/format.ts';
import { useLangue, useTextes } from '../shared/langue.ts';
import { useRegistre } from '../shared/registre.ts';
import { PageVivante } from '../shared/direct/PageVivante.tsx';
import { SignalerPerdu } from './SignalerPerdu.tsx';

const JourneeDeRemiseQuery = graphql(`
  query JourneeDeRemise($distributeur: String!, $jour: LocalDate!) {
    remises(first: 100, distributeur: $distributeur, depuis: $jour, jusquAu: $jour, miennes: true) {
      totalCount
      edges {
        node {
          id
          cohorte {
            id
            libelle
          }
          carnet {
            id
            numero
            etat
            nombreDePass
          }
        }
      }
    }
  }
`);

const TEXTES = {
  fr: {
    titre: 'Remis aujourd’hui à ce guichet',
    aucun: 'Aucun carnet remis aujourd’hui.',
    carnets: nom('carnet remis', 'carnets remis'),
    pass: nom('pass', 'pass'),
    arrete: 'arrêté',
    suite: 'Les 100 derniers sont montrés.',
  },
  en: {
    titre: 'Handed out today at this counter',
    aucun: 'No booklet handed out today.',
    carnets: nom('booklet handed out', 'booklets handed out'),
    pass: nom('pass', 'passes'),
    arrete: 'stopped',
    suite: 'The last 100 are shown.',
  },
};

/** What is said of what changes under the eyes of the reader. */
const MOTS = {
  fr: nom('carnet remis ou arrêté', 'carnets remis ou arrêtés'),
  en: nom('booklet handed out or stopped', 'booklets handed out or stopped'),
};

/** What one handed out today at a counter, how many, and the way to report one lost. */
export function JourneeDeRemise({ distributeur }: { readonly distributeur: string }) {
  const textes = useTextes(TEXTES);
  const jour = useRegistre()?.jour ?? aujourdhui();
  const lecture = useQuery(JourneeDeRemiseQuery, {
    variables: { distributeur, jour },
    fetchPolicy: 'cache-and-network',
  });
  return (
    <section className="journee">
      <h2>{textes.titre}</h2>
      <PageVivante types={['carnet.*']} operations={['JourneeDeRemise']} mots={MOTS} fiche />
      <Bloc lecture={lecture} lignes={3}>
        {({ remises }) => <Liste remises={remises} />}
      </Bloc>
    </section>
  );
}

function Liste({ remises: { edges, totalCount } }: { readonly remises: Lu['remises'] }) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  if (edges.length === 0) return <p className="note">{textes.aucun}</p>;
  return (
    <>
      <p className="fort">{compte(totalCount, textes.carnets, langue)}</p>
      <ol className="remises">
        {edges.map(({ node: { id, carnet, cohorte } }) => (
          <li key={id}>
            <div>
              <Link className="n" href={`/carnets/${carnet.numero}`}>
                {carnet.numero}
              </Link>
              <p className="note">
                {compte(carnet.nombreDePass, textes.pass, langue)}, {cohorte.libelle}
              </p>
            </div>
            {carnet.etat === 'REMIS' || carnet.etat === 'ENTAME' ? (
              <SignalerPerdu numero={carnet.numero} />
            ) : (
              <span className="note">{textes.arrete}</span>
            )}
          </li>
        ))}
      </ol>
      {totalCount > edges.length && <p className="note">{textes.suite}</p>}
    </>
  );
}
