import type { Tri } from './Tableau.tsx';
import { useVue } from './vue.ts';

/** The order of a table, kept in the URL: `tri=taux`, and `tri=-taux` the other way. */
export function useTri<Colonne extends string>(colonnes: readonly Colonne[], parDefaut: Tri<Colonne>) {
  const { vue, changer } = useVue();
  const written = vue['tri'] ?? '';
  const colonne = colonnes.find((one) => one === written.replace(/^-/u, ''));
  const asked: Tri<Colonne> | null = colonne
    ? { colonne, sens: written.startsWith('-') ? 'descending' : 'ascending' }
    : null;
  const tri = asked ?? parDefaut;
  const changerTri = ({ colonne: by, sens }: Tri<Colonne>) =>
    changer({ tri: sens === 'descending' ? `-${by}` : by });
  return { tri, changerTri } as const;
}
