import type { Langue } from './langue.ts';

/** Names of the built files that the pages load; none when the console was not built. */
export interface Fichiers {
  readonly styles: readonly string[];
  readonly script: string | null;
}

/** What every page needs to know of the request that it answers. */
export interface Vue {
  readonly langue: Langue;
  /** Whether the address says the language: links then say it too. */
  readonly langueDite: boolean;
  readonly chemin: string;
  readonly recherche: URLSearchParams;
  /** The address of this site for who reads the page; `null` when it has none to give. */
  readonly origine: string | null;
  readonly jour: string;
  readonly instant: Date;
  readonly demonstration: boolean;
  readonly version: string;
  readonly anneeCog: number;
  readonly fichiers: Fichiers;
}

/** The address of another page, in the language of this one. */
export function lien({ langue, langueDite }: Vue, chemin: string, recherche = new URLSearchParams()): string {
  const toute = new URLSearchParams(recherche);
  if (langueDite) toute.set('lang', langue);
  const dite = toute.toString();
  return dite === '' ? chemin : `${chemin}?${dite}`;
}

/** This same page in a language. */
export function enLangue({ chemin, recherche }: Vue, langue: Langue): string {
  const toute = new URLSearchParams(recherche);
  toute.set('lang', langue);
  return `${chemin}?${toute.toString()}`;
}

/** This same page as one writes it on paper, language aside. */
export function adresseDe({ chemin, recherche, origine }: Vue): string {
  const toute = new URLSearchParams(recherche);
  toute.delete('lang');
  const dite = toute.toString();
  return `${origine ?? ''}${chemin}${dite === '' ? '' : `?${dite}`}`;
}
