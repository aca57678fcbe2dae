import type { Ligne } from '../feuille/feuille.module.ts';

const FRANCAIS = new Intl.Collator('fr');

/** The order of the page: by a column, what has no value last. */
export function trier(lignes: readonly Ligne[], codes: readonly string[], tri: string): readonly Ligne[] {
  const sens = tri.startsWith('-') ? -1 : 1;
  const rang = codes.indexOf(tri.replace(/^-/u, ''));
  const valeurDe = (ligne: Ligne): string | number | null => {
    const cellule = ligne[rang < 0 ? 0 : rang] ?? null;
    if (typeof cellule === 'object' && cellule !== null) return 'valeur' in cellule ? cellule.valeur : null;
    return cellule;
  };
  return lignes.toSorted((a, b) => {
    const [une, autre] = [valeurDe(a), valeurDe(b)];
    if (une === null || autre === null) return Number(une === null) - Number(autre === null);
    if (typeof une === 'string' || typeof autre === 'string')
      return sens * FRANCAIS.compare(String(une), String(autre));
    return sens * (une - autre);
  });
}
