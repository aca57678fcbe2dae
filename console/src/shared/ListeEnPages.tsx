import type { ReactNode } from 'react';
import { Bloc, type Lecture } from './Bloc.tsx';
import { Pages, TAILLE } from './Pages.tsx';

/** A page of a list, as the API gives it. */
interface Connexion<Ligne> {
  readonly edges: readonly { readonly node: Ligne }[];
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor?: string | null };
}

interface LignesProps<Ligne> {
  readonly liste: Connexion<Ligne>;
  /** What is said when there is no row. */
  readonly vide: ReactNode;
  readonly children: (lignes: readonly Ligne[], total: number) => ReactNode;
}

/** The rows of a list that was read, and the ways to its other pages. */
export function LignesEnPages<Ligne>({ liste, vide, children }: LignesProps<Ligne>) {
  const { edges, totalCount, pageInfo } = liste;
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
}

interface Props<Donnees, Ligne> extends Omit<LignesProps<Ligne>, 'liste'> {
  readonly lecture: Lecture<Donnees>;
  /** Where the list is in the answer. */
  readonly liste: (donnees: Donnees) => Connexion<Ligne>;
  /** Rows of the skeleton; those of a whole page unless said. */
  readonly attente?: number;
}

/** A list read page by page: awaited, failed, empty, or its rows. */
export function ListeEnPages<Donnees extends object, Ligne>({
  lecture,
  liste,
  attente = TAILLE,
  vide,
  children,
}: Props<Donnees, Ligne>) {
  return (
    <Bloc lecture={lecture} lignes={attente}>
      {(donnees) => (
        <LignesEnPages liste={liste(donnees)} vide={vide}>
          {children}
        </LignesEnPages>
      )}
    </Bloc>
  );
}
