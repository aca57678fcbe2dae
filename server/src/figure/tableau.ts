import {
  type Cellule,
  type Colonne,
  estMasquee,
  type Langue,
  type Ligne,
  texteDe,
} from '../feuille/feuille.module.ts';
import type { ColonneDEncart, LigneDEncart } from './tableau.types.ts';

/** The heads of a table; what the screen does not show is said to be so. */
export const colonnesDites = (colonnes: readonly Colonne[]): ColonneDEncart[] =>
  colonnes.map(({ code, libelle, genre, unite, definition, sousLeNom = false, donneesSeules = false }) => ({
    code,
    libelle,
    genre,
    unite,
    definition,
    sousLeNom,
    cachee: donneesSeules,
  }));

/** What a row is found again by, whatever its rank has become; nothing for a row that stands for no one of its kind. */
export function codeDe(colonnes: readonly Colonne[], ligne: Ligne): string {
  const code = ligne[colonnes.findIndex(({ cle }) => cle === true)];
  return typeof code === 'string' ? code : '';
}

interface Dite {
  readonly langue: Langue;
  /** Whether the figure of a column opens on finer ones. */
  readonly ouvrable: (colonne: string) => boolean;
  /** The public page of what a row names. */
  readonly fiche: string | null;
}

/** A row as it is read. */
export const ligneDite = (
  colonnes: readonly Colonne[],
  ligne: Ligne,
  { langue, ouvrable, fiche }: Dite,
): LigneDEncart => ({
  code: codeDe(colonnes, ligne),
  fiche,
  cellules: colonnes.map((colonne, place) => {
    const cellule = ligne[place] ?? null;
    return {
      texte: texteDe(colonne, cellule, langue),
      masque: masqueDe(cellule),
      ouvrable: masqueDe(cellule) === null && cellule !== null && ouvrable(colonne.code),
    };
  }),
});

const masqueDe = (cellule: Cellule) => (cellule !== null && estMasquee(cellule) ? cellule.masque : null);
