/** The two languages of the console, hence of the files. */
export type Langue = 'fr' | 'en';

/** What the cells of a column hold. */
export type Genre =
  | 'TEXTE'
  | 'NOMBRE'
  | 'TAUX'
  | 'INTERVALLE'
  | 'POINTS'
  | 'EUROS'
  | 'ECART'
  | 'ECART_EUROS'
  | 'JOUR';

export interface Colonne {
  /** Stable name, in data files. */
  readonly code: string;
  /** Its head on the screen. */
  readonly libelle: string;
  readonly genre: Genre;
  readonly unite: string | null;
  readonly definition: string;
  /** Decimals shown of a number; none by default. */
  readonly decimales?: number;
  /** Usual width of its texts, in characters; that of its kind by default. */
  readonly largeur?: number;
  /** Whether a row is found again by it, whatever its rank has become. */
  readonly cle?: boolean;
  /** Whether the screen says it under the name of the row, and not in a column. */
  readonly sousLeNom?: boolean;
  /** Whether the screen has no such column: data files alone hold it. */
  readonly donneesSeules?: boolean;
}

/** A value hidden from whoever reads. */
export interface Masquee {
  readonly masque: 'SECRET' | 'COMPLEMENT';
}

/** The ends of an interval, as fractions. */
export interface Bornes {
  readonly bas: number;
  readonly haut: number;
}

/** A rate and what it was worked out on; over so few, it is to be read with caution. */
export interface Taux {
  readonly valeur: number;
  readonly sur: number | null;
  readonly prudence: boolean;
  /** What it was worked out on, as a word: pass, carnets. */
  readonly quoi: string;
}

/** The difference of two rates in points, with its interval as fractions. */
export interface Ecart {
  readonly ecart: number;
  readonly bornes: Bornes | null;
}

/** A day is its ISO text, an amount its cents, a rate a fraction; `null` is what does not exist. */
export type Cellule = string | number | null | Masquee | Bornes | Taux | Ecart;
export type Ligne = readonly Cellule[];

/** A page of the console as a file holds it: what it says of itself, its columns, and its rows as they are read. */
export interface Feuille {
  /** The heading of the page. */
  readonly titre: string;
  /** The path in the console that opens the same page, in canonical order. */
  readonly adresse: string;
  /** What narrows the rows, in words. */
  readonly filtres: readonly string[];
  readonly base: string | null;
  readonly attribution: string | null;
  /** Day of knowledge. */
  readonly au: string;
  /** Whether that day is not over. */
  readonly provisoire: boolean;
  /** The instant the figures were read. */
  readonly fraicheur: string;
  readonly colonnes: readonly Colonne[];
  /** How many rows there are, the foot left out. */
  readonly nombre: number;
  /** The foot of the table: totals, which a sheet shows and data files keep apart. */
  readonly pied: readonly Ligne[];
  /** What must be known to read the rows. */
  readonly remarques: readonly string[];
  /** Whether its rows are those of the register, one by one, and not figures. */
  readonly detail: boolean;
  /** The rows in the order of the screen, some at a time: nothing is read before it is asked for. */
  readonly lots: () => AsyncIterable<readonly Ligne[]>;
}

export const estMasquee = (cellule: Cellule): cellule is Masquee =>
  typeof cellule === 'object' && cellule !== null && 'masque' in cellule;
export const estBornes = (cellule: Cellule): cellule is Bornes =>
  typeof cellule === 'object' && cellule !== null && 'bas' in cellule;
export const estTaux = (cellule: Cellule): cellule is Taux =>
  typeof cellule === 'object' && cellule !== null && 'valeur' in cellule;
export const estEcart = (cellule: Cellule): cellule is Ecart =>
  typeof cellule === 'object' && cellule !== null && 'ecart' in cellule;

/** The columns that the screen has, each with its rank among all. */
export const colonnesVues = (
  colonnes: readonly Colonne[],
): readonly { readonly colonne: Colonne; readonly rang: number }[] =>
  colonnes.flatMap((colonne, rang) => (colonne.donneesSeules ? [] : [{ colonne, rang }]));
