import type { ReactNode } from 'react';
import { Bloc, type Lecture } from './Bloc.tsx';
import { Pages, TAILLE } from './Pages.tsx';

/** A page of a list, as the API gives it. */
interface Connexion<Ligne> {
  readonly edges: readonly { readonly node: Ligne }[];
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor?: string | null };
}

interface Props<Donnees, Ligne> {
  readonly lecture: Lecture<Donnees>;
  /** Where the list is in the answer. */
  readonly liste: (donnees: Donnees) => Connexion<Ligne>;
  /** Rows of the skeleton; those of a whole page unless said. */
  readonly attente?: number;
  /** What is said when there is no row. */
  readonly vide: ReactNode;
  readonly children: (lignes: readonly Ligne[], total: number) => ReactNode;
}

/** A list read page by page: awaited, empty, failed, or its rows and the ways to the other pages. */
export function ListeEnPages<Donnees extends object, Ligne>({
  lecture,
  liste,
  attente = TAILLE,
  vide,
  children,
}: Props<Donnees, Ligne>) {
  return (
    <Bloc lecture={lecture} lignes={attente}>
      {(donnees) => {
        const { edges, totalCount, pageInfo } = liste(donnees);
        if (edges.length === 0) return vide;
        return (
          <>
            {children(
              edges.map(({ node }) => node),
              totalCount,
            )}
            <Pages
              total={totalCount}
              lignes={edges.length}
              suite={pageInfo.hasNextPage ? pageInfo.endCursor : null}
            />
          </>
        );
      }}
    </Bloc>
  );
}
