import { Triangle } from 'lucide-react';
import type { ReactNode } from 'react';

/** A wide table scrolls in its own named region: the page itself never does. */
export function Defile({ nom, children }: { readonly nom: string; readonly children: ReactNode }) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a region that scrolls must be reached by keyboard
    <section className="defile" aria-label={nom} tabIndex={0}>
      {children}
    </section>
  );
}

/** The order of a table: a column and a direction, as the URL writes it. */
export interface Tri<Colonne extends string> {
  readonly colonne: Colonne;
  readonly sens: 'ascending' | 'descending';
}

interface Props<Colonne extends string> {
  readonly colonne: Colonne;
  readonly tri: Tri<Colonne>;
  readonly onTri: (tri: Tri<Colonne>) => void;
  readonly classe?: string;
  readonly children: ReactNode;
}

/** The head of a sortable column: a button, and the order said by aria-sort. */
export function Trieur<Colonne extends string>(props: Props<Colonne>) {
  const { colonne, tri, onTri, classe, children } = props;
  const sorted = tri.colonne === colonne;
  const reversed = sorted && tri.sens === 'ascending' ? 'descending' : 'ascending';
  return (
    <th scope="col" className={classe} {...(sorted ? { 'aria-sort': tri.sens } : {})}>
      <button type="button" onClick={() => onTri({ colonne, sens: reversed })}>
        {children}
        {sorted && <Fleche sens={tri.sens} />}
      </button>
    </th>
  );
}

function Fleche({ sens }: { readonly sens: 'ascending' | 'descending' }) {
  return (
    <Triangle
      className="ico"
      fill="currentColor"
      aria-hidden
      transform={sens === 'descending' ? 'rotate(180)' : 'rotate(0)'}
    />
  );
}

/** Sorts a copy; what has no value comes last in both directions, so that it is never first or worst. */
export function trier<Ligne, Colonne extends string>(
  lignes: readonly Ligne[],
  tri: Tri<Colonne>,
  valeur: (ligne: Ligne, colonne: Colonne) => string | number | null,
): readonly Ligne[] {
  const factor = tri.sens === 'ascending' ? 1 : -1;
  return lignes.toSorted((a, b) => {
    const left = valeur(a, tri.colonne);
    const right = valeur(b, tri.colonne);
    if (left === null || right === null) return Number(left === null) - Number(right === null);
    if (typeof left === 'string' || typeof right === 'string') {
      return factor * String(left).localeCompare(String(right), 'fr');
    }
    return factor * (left - right);
  });
}
