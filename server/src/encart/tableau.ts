import {
  type Cellule,
  type Colonne,
  estMasquee,
  type Langue,
  type Ligne,
  texteDe,
} from '../exportation/exportation.module.ts';
import type { ColonneDEncart, LigneDEncart } from './encart.types.ts';

/** The heads of a table; what the screen does not show is said to be so. */
export const colonnesDites = (colonnes: readonly Colonne[]): ColonneDEncart[] =>
  colonnes.map(({ code, libelle, genre, unite, definition, donneesSeules = false }) => ({
    code,
    libelle,
    genre,
    unite,
    definition,
    cachee: donneesSeules,
  }));

/** What a row is found again by, whatever its rank has become; nothing for a row that stands for no one of its kind. */
export function codeDe(colonnes: readonly Colonne[], ligne: Ligne): string {
  const code = colonnes[1]?.code.endsWith('.code') ? ligne[1] : null;
  return typeof code === 'string' ? code : '';
}

/** A row as it is read. */
export const ligneDite = (
  colonnes: readonly Colonne[],
  ligne: Ligne,
  { langue, ouvrable }: { readonly langue: Langue; readonly ouvrable: (colonne: string) => boolean },
): LigneDEncart => ({
  code: codeDe(colonnes, ligne),
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
