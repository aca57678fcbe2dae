import { BadInput } from '../shared/errors.ts';
import { Dimension } from './dimension.ts';
import type { DemandeDeTableau } from './demande.ts';
import type { CleDeLigne } from './tableau.types.ts';

const FRANCAIS = new Intl.Collator('fr', { numeric: true });
const DU_TEMPS: ReadonlySet<Dimension> = new Set([
  Dimension.MOIS,
  Dimension.TRIMESTRE,
  Dimension.ANNEE,
  Dimension.VAGUE,
]);

/** Time by its code, the rest as French sorts its names; what has no code comes last. */
function comparerLesCles(une: CleDeLigne | undefined, autre: CleDeLigne | undefined): number {
  if (!une || !autre) return 0;
  if ((une.code === null) !== (autre.code === null)) return une.code === null ? 1 : -1;
  if (DU_TEMPS.has(une.dimension))
    return (une.code ?? '') < (autre.code ?? '') ? -1 : une.code === autre.code ? 0 : 1;
  return FRANCAIS.compare(une.libelle, autre.libelle) || FRANCAIS.compare(une.code ?? '', autre.code ?? '');
}

/** The ranks of the rows in the order asked; what has no value, hides it, or has no code, comes last in the order of its keys. */
export function ordreDe(
  { tri, indicateurs, par }: Pick<DemandeDeTableau, 'tri' | 'indicateurs' | 'par'>,
  lignes: readonly (readonly CleDeLigne[])[],
  valeursDe: (rang: number) => readonly (number | null)[],
): number[] {
  const parCles = (a: number, b: number): number => {
    for (let rang = 0; rang < par.length; rang++) {
      const ecart = comparerLesCles(lignes[a]?.[rang], lignes[b]?.[rang]);
      if (ecart !== 0) return ecart;
    }
    return 0;
  };
  const rangs = lignes.map((_, i) => i);
  // What no place or no public can claim is ranked among none: it never takes the place of one that is asked.
  const sansCode = lignes.map((cles) => cles.some(({ code }) => code === null));
  const ranger = (comparer: (a: number, b: number) => number): number[] =>
    rangs.toSorted((a, b) => Number(sansCode[a]) - Number(sansCode[b]) || comparer(a, b));
  if (tri === undefined || tri === '') return ranger(parCles);
  const sens = tri.startsWith('-') ? -1 : 1;
  const quoi = tri.replace(/^-/, '');
  const dimension = par.findIndex((une) => une === quoi);
  if (dimension >= 0)
    return ranger(
      (a, b) => sens * comparerLesCles(lignes[a]?.[dimension], lignes[b]?.[dimension]) || parCles(a, b),
    );
  const colonne = indicateurs.indexOf(quoi);
  if (colonne < 0)
    throw new BadInput(
      'Le tri porte sur un indicateur ou une dimension de la demande, précédé de « - » pour décroître.',
    );
  const valeurs = valeursDe(colonne);
  return ranger((a, b) => {
    const [une, autre] = [valeurs[a] ?? null, valeurs[b] ?? null];
    if (une === null || autre === null) return Number(une === null) - Number(autre === null) || parCles(a, b);
    return sens * (une - autre) || parCles(a, b);
  });
}
