import type { GenreDeFinanceur } from './part.types.ts';

export interface Part {
  readonly genre: GenreDeFinanceur;
  readonly financeur: string;
  readonly centimes: number;
}

/** What is wrong with the shares of a convention: its code, and how far they are from what was expected. */
export type Defaut =
  | { readonly code: 'SOMME'; readonly somme: number }
  | { readonly code: 'ETAT_UNE_FOIS'; readonly fois: number }
  | { readonly code: 'ETAT_TROP'; readonly etat: number }
  | { readonly code: 'DEUX_FOIS'; readonly financeur: string }
  | { readonly code: 'VIDE'; readonly financeur: string };

const sommeDe = (parts: readonly Part[]): number =>
  parts.reduce((somme, { centimes }) => somme + centimes, 0);

/** M2: the shares make the whole to the cent, the State's comes once and within what it may bring. */
export function defautDesParts(parts: readonly Part[], total: number, maximum: number): Defaut | null {
  const etat = parts.filter(({ genre }) => genre === 'ETAT');
  const vide = parts.find(({ centimes }) => centimes <= 0);
  const noms = parts.map(({ genre, financeur }) => `${genre} ${financeur.trim().toLocaleLowerCase('fr')}`);
  const double = parts.find((_, rang) => noms.indexOf(noms[rang] ?? '') < rang);
  if (vide) return { code: 'VIDE', financeur: vide.financeur };
  if (double) return { code: 'DEUX_FOIS', financeur: double.financeur };
  if (etat.length !== 1) return { code: 'ETAT_UNE_FOIS', fois: etat.length };
  if (sommeDe(parts) !== total) return { code: 'SOMME', somme: sommeDe(parts) };
  return sommeDe(etat) > maximum ? { code: 'ETAT_TROP', etat: sommeDe(etat) } : null;
}

export const partDeLEtat = (parts: readonly Part[]): number =>
  sommeDe(parts.filter(({ genre }) => genre === 'ETAT'));
