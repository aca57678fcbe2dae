import { useQuery } from '@apollo/client/react';
import { useId } from 'react';
import { Link } from 'wouter';
import type { EtapeDeCommande } from '../graphql/graphql.ts';
import { graphql } from '../graphql/index.ts';
import { Bloc } from '../shared/Bloc.tsx';
import { nombre } from '../shared/format.ts';
import { useLangue, useTextes } from '../shared/langue.ts';
import { ETAPES_DE_COMMANDE } from '../shared/mots.ts';
import { useVue } from '../shared/vue.ts';
import { Carte } from './Carte.tsx';
import type { FiltreDeCommandes } from './filtres.ts';

const ColonneQuery = graphql(`
  query ColonneDeCommandes(
    $first: Int!
    $etape: EtapeDeCommande!
    $collectivite: String
    $operateur: String
    $vague: Int
    $recherche: String
    $au: LocalDate
  ) {
    commandes(
      first: $first
      etape: $etape
      collectivite: $collectivite
      operateur: $operateur
      vague: $vague
      recherche: $recherche
      au: $au
    ) {
      totalCount
      edges {
        node {
          id
          ...Carte_Commande
        }
      }
    }
  }
`);

const TEXTES = {
  fr: { aucune: 'Aucune', autres: (n: string) => `Voir les ${n} en tableau` },
  en: { aucune: 'None', autres: (n: string) => `See all ${n} as a table` },
};

const CARTES = 10;

interface Props {
  readonly etape: EtapeDeCommande;
  readonly filtre: FiltreDeCommandes;
}

/** The orders that are at one step: the first ones, how many in all, and the way to the others. */
export function Colonne({ etape, filtre }: Props) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const id = useId();
  const { href } = useVue();
  const { etape: _, ...autres } = filtre;
  const lecture = useQuery(ColonneQuery, {
    variables: { first: CARTES, ...autres, etape },
    fetchPolicy: 'cache-and-network',
  });
  const total = lecture.data?.commandes.totalCount;
  return (
    <section className="colonne-etape" aria-labelledby={id}>
      <h2 id={id}>
        {ETAPES_DE_COMMANDE[langue][etape]}{' '}
        {total !== undefined && <span className="n">{nombre(total, langue)}</span>}
      </h2>
      <Bloc lecture={lecture} lignes={3}>
        {({ commandes: { edges, totalCount } }) => (
          <>
            {edges.length === 0 && <p className="note">{textes.aucune}</p>}
            <ul className="cartes-commande">
              {edges.map(({ node }) => (
                <Carte key={node.id} commande={node} />
              ))}
            </ul>
            {totalCount > edges.length && (
              <p>
                <Link href={href({ forme: 'tableau', 'f.etape': etape })}>
                  {textes.autres(nombre(totalCount, langue))}
                </Link>
              </p>
            )}
          </>
        )}
      </Bloc>
    </section>
  );
}
