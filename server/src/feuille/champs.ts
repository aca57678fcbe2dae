import {
  type Cellule,
  type Colonne,
  estBornes,
  estEcart,
  estMasquee,
  estTaux,
  type Genre,
} from './feuille.ts';

/** A field of a data file: some columns of the screen say several things. */
export interface Champ {
  readonly nom: string;
  readonly type: 'TEXTE' | 'ENTIER' | 'DECIMAL' | 'JOUR';
  readonly lire: (cellule: Cellule) => string | number | null;
}

const nombreDe = (cellule: Cellule): number | null => {
  if (typeof cellule === 'number') return cellule;
  return estTaux(cellule) ? cellule.valeur : null;
};
const enEuros = (cellule: Cellule): number | null => {
  const centimes = nombreDe(cellule);
  return centimes === null ? null : centimes / 100;
};
const enPoints = (fraction: number | undefined): number | null =>
  fraction === undefined ? null : fraction * 100;
const masque = (code: string): Champ => ({
  nom: `${code}.masque`,
  type: 'TEXTE',
  lire: (cellule) => (estMasquee(cellule) ? cellule.masque : null),
});
const texte = (cellule: Cellule): string | null =>
  typeof cellule === 'string' && cellule !== '' ? cellule : null;

const CHAMPS: Readonly<Record<Genre, (colonne: Colonne) => readonly Champ[]>> = {
  TEXTE: ({ code }) => [{ nom: code, type: 'TEXTE', lire: texte }],
  JOUR: ({ code }) => [{ nom: code, type: 'JOUR', lire: texte }],
  NOMBRE: ({ code, decimales }) => [
    { nom: code, type: decimales ? 'DECIMAL' : 'ENTIER', lire: nombreDe },
    masque(code),
  ],
  TAUX: ({ code }) => [
    { nom: code, type: 'DECIMAL', lire: nombreDe },
    {
      nom: `${code}.denominateur`,
      type: 'DECIMAL',
      lire: (cellule) => (estTaux(cellule) ? cellule.sur : null),
    },
    masque(code),
  ],
  INTERVALLE: ({ code }) => [
    { nom: `${code}.bas`, type: 'DECIMAL', lire: (cellule) => (estBornes(cellule) ? cellule.bas : null) },
    { nom: `${code}.haut`, type: 'DECIMAL', lire: (cellule) => (estBornes(cellule) ? cellule.haut : null) },
  ],
  POINTS: ({ code }) => [
    { nom: code, type: 'DECIMAL', lire: (cellule) => (estEcart(cellule) ? cellule.ecart : null) },
    {
      nom: `${code}.bas`,
      type: 'DECIMAL',
      lire: (cellule) => (estEcart(cellule) ? enPoints(cellule.bornes?.bas) : null),
    },
    {
      nom: `${code}.haut`,
      type: 'DECIMAL',
      lire: (cellule) => (estEcart(cellule) ? enPoints(cellule.bornes?.haut) : null),
    },
  ],
  ECART: ({ code }) => [{ nom: code, type: 'DECIMAL', lire: nombreDe }],
  ECART_EUROS: ({ code }) => [{ nom: code, type: 'DECIMAL', lire: enEuros }],
  EUROS: ({ code }) => [{ nom: code, type: 'DECIMAL', lire: enEuros }, masque(code)],
};

interface ChampPlace extends Champ {
  /** Rank of the column it is read from. */
  readonly rang: number;
}

/** The fields of some columns, in their order: raw values, nothing rounded, what is hidden said apart. */
export const champsDe = (colonnes: readonly Colonne[]): readonly ChampPlace[] =>
  colonnes.flatMap((colonne, rang) => CHAMPS[colonne.genre](colonne).map((champ) => ({ ...champ, rang })));
