import { useQuery } from '@apollo/client/react';
import { Link } from 'wouter';
import { graphql } from '../../graphql/index.ts';
import { Bloc } from '../Bloc.tsx';
import { useTextes } from '../langue.ts';

const VuesDeLaPageQuery = graphql(`
  query VuesDeLaPage($chemin: String!) {
    vuesEnregistrees(first: 100, chemin: $chemin) {
      totalCount
      edges {
        node {
          id
          code
          nom
          description
          portee
          modifiable
        }
      }
    }
  }
`);

const TEXTES = {
  fr: {
    PERSONNELLE: 'Mes vues',
    PARTAGEE: 'De l’équipe',
    PAR_ROLE: 'De mon rôle',
    aucune: 'Aucune vue enregistrée pour cette page.',
    reste: (nombre: number) => `et ${nombre} autres, à retrouver par la recherche (Ctrl+K)`,
  },
  en: {
    PERSONNELLE: 'My views',
    PARTAGEE: 'My team’s',
    PAR_ROLE: 'My role’s',
    aucune: 'No saved view for this page.',
    reste: (nombre: number) => `and ${nombre} more, to be found by searching (Ctrl+K)`,
  },
};

interface Props {
  readonly chemin: string;
  /** Code of the view that is open. */
  readonly ouverte: string | null;
}

const ORDRE = ['PERSONNELLE', 'PARTAGEE', 'PAR_ROLE'] as const;

/** The views of a page that one may open: one’s own, the team’s, the role’s. */
export function ListeDesVues({ chemin, ouverte }: Props) {
  const textes = useTextes(TEXTES);
  const lecture = useQuery(VuesDeLaPageQuery, { variables: { chemin }, fetchPolicy: 'cache-and-network' });
  return (
    <Bloc lecture={lecture} lignes={3}>
      {({ vuesEnregistrees: { edges, totalCount } }) => (
        <>
          {edges.length === 0 && <p className="note">{textes.aucune}</p>}
          {ORDRE.map((portee) => {
            const siennes = edges.filter(({ node }) => node.portee === portee);
            if (siennes.length === 0) return null;
            return (
              <section key={portee}>
                <h3>{textes[portee]}</h3>
                <ul className="menu-liste">
                  {siennes.map(({ node: { id, code, nom, description } }) => (
                    <li key={id}>
                      <Link
                        href={`${chemin}?v=${code}`}
                        {...(code === ouverte ? { 'aria-current': 'true' } : {})}
                      >
                        <b>{nom}</b>
                        {description && <small>{description}</small>}
                      </Link>
                    </li>
                  ))}
                </ul>
              </section>
            );
          })}
          {totalCount > edges.length && <p className="note">{textes.reste(totalCount - edges.length)}</p>}
        </>
      )}
    </Bloc>
  );
}
