import type { ClientBase } from 'pg';
import { texteDeCellule } from './csv.rules.ts';
import type { Owner } from './journal.ts';
import { Illisible, type Lecture } from './valeurs.rules.ts';

/** A line that was refused: where, what was there and what was expected. */
export interface Rejet {
  readonly ligne: number;
  readonly colonne: string | null;
  readonly valeur: string | null;
  readonly attendu: string;
}

/** A line that was taken, with something that whoever sent the file should know. */
export interface Remarque {
  readonly ligne: number;
  readonly colonne: string;
  readonly valeur: string;
  readonly remarque: string;
}

/** What an import gives back: `lignes` is always the sum of the four others. */
export interface Comptes {
  readonly lignes: number;
  readonly creees: number;
  readonly modifiees: number;
  readonly inchangees: number;
  readonly rejetees: number;
}

/** What a row of a file changes of something the register knows: each field before and after. */
export interface Ecart {
  readonly ligne: number;
  /** What it changes, as `lieu:<id>`, and how it is called. */
  readonly objet: string;
  readonly nom: string;
  readonly champs: Readonly<Record<string, { readonly avant: unknown; readonly apres: unknown }>>;
}

/** A value of the staging table, in PostgreSQL's text form. */
export type Valeur = string | number | boolean | null;

export interface Colonne {
  /** The header, or what it looks like. */
  readonly nom: string | RegExp;
  readonly obligatoire?: boolean;
  /** Never kept, not even in the report: it may hold personal data. */
  readonly personnelle?: boolean;
  /** The header of the template, where `nom` is a pattern. */
  readonly modele?: string;
  /** What the template's row holds, read by the same rules as a file. */
  readonly exemple?: string;
  /** In French, what is expected. */
  readonly explication?: string;
}

/** What is known of the file while its lines are read. */
export interface ContexteDeLecture {
  readonly fichier: string;
  /** The civil day of the import. */
  readonly jour: string;
  readonly entetes: readonly string[];
  readonly ligne: number;
  /** Key that tells the pass numbers of this register from any other. */
  readonly cleDesNumeros?: string | undefined;
}

/** One shape a file may have: its columns, and how a line becomes a row of the staging table. */
export interface FormatDImport<Cle extends string = string> {
  /** « le fichier national des France Services » */
  readonly nom: string;
  readonly colonnes: Readonly<Record<Cle, Colonne>>;
  /** Columns beyond those named, that headers of one form bring: a form whose first group is the family, and the second what is counted. */
  readonly famille?: {
    readonly forme: RegExp;
    readonly explication: string;
    readonly exemples: readonly (readonly [entete: string, valeur: string])[];
  };
  /** The column whose value may not come twice. */
  readonly unique: Cle;
  /** The values of the definition's `table`, in its order, the natural key first; `ligne` collects what is wrong. */
  lire(ligne: LigneLue<Cle>, contexte: ContexteDeLecture): readonly Valeur[];
}

/** What a step on staged lines works with. */
export interface ContexteDeLot {
  readonly fichier: string;
  readonly jour: string;
  readonly acteur: string;
  readonly agent?: string | undefined;
  /** Collectivités whose rows the file may touch; `null` for all. */
  readonly perimetre: readonly string[] | null;
  /** Header of each column of the format, for reports. */
  readonly entete: (cle: string) => string;
  /** Whether the file has that column of the format. */
  readonly presente: (cle: string) => boolean;
}

/**
 * How a kind of file enters the register. The pipeline stages its lines in `pg_temp.lecture` (ligne, colonne, valeur,
 * attendu, cellules, effet, remarques, then `table`); a line whose `attendu` is set is refused; until then `valeur` holds its
 * unique cell.
 */
export interface DefinitionDImport {
  readonly genre: GenreDImport;
  readonly owner: Owner;
  /** The type of its one event; `null` when it appends its own, one a collectivité. */
  readonly evenement: string | null;
  /** Whether a column that looks like what one person is has the whole file refused. */
  readonly sansPersonne?: true;
  readonly formats: readonly FormatDImport[];
  /** Typed columns of the staging table; the first is the natural key `cle text`. */
  readonly table: readonly string[];
  /** Set-based checks; may add to `pg_temp.remarque`. */
  valider(client: ClientBase, lot: ContexteDeLot): Promise<void>;
  /** Refuses what the facts of the register do not allow, in the transaction of the effects: a dry run undoes these, not the refusals. */
  juger?(client: ClientBase, lot: ContexteDeLot): Promise<void>;
  /** Inserts and updates, and sets `effet` to CREEE or MODIFIEE; returns what the event tells besides the counts. */
  fusionner(client: ClientBase, lot: ContexteDeLot): Promise<Readonly<Record<string, unknown>>>;
  /** What the first rows that change something change of it, once their effects are written. */
  ecarts?(client: ClientBase, limite: number): Promise<readonly Ecart[]>;
  /** Facts that carry the event. */
  constater?(client: ClientBase, lot: ContexteDeLot, evenement: number): Promise<void>;
}

export const GENRES_D_IMPORT = [
  'lieux',
  'territoires',
  'chiffres-publies',
  'pass',
  'collectivites',
  'commandes',
  'cohortes',
  'remises',
  'utilisations',
] as const;
export type GenreDImport = (typeof GENRES_D_IMPORT)[number];

interface Faute {
  readonly colonne: string;
  readonly valeur: string;
  readonly attendu: string;
}

/** What whoever sent the file should know of a cell that was taken. */
type RemarqueDeCellule = Omit<Remarque, 'ligne'>;

/** The cells of one line, read by the name of their column; every fault is kept, so that a line is explained at once. */
export class LigneLue<Cle extends string = string> {
  readonly fautes: Faute[] = [];
  readonly remarques: RemarqueDeCellule[] = [];
  private readonly cellules: readonly string[];
  private readonly rangs: ReadonlyMap<string, number>;
  private readonly entetes: readonly string[];

  constructor(cellules: readonly string[], rangs: ReadonlyMap<string, number>, entetes: readonly string[]) {
    this.cellules = cellules;
    this.rangs = rangs;
    this.entetes = entetes;
  }

  /** The text of a cell, empty if the file has no such column. */
  brut(cle: Cle): string {
    return texteDeCellule(this.cellules[this.rangs.get(cle) ?? -1] ?? '');
  }

  /** The cells that are not empty of the columns whose header has a form, with the groups of their header. */
  famille(
    forme: RegExp,
  ): { readonly entete: string; readonly groupes: readonly string[]; readonly brut: string }[] {
    return this.entetes.flatMap((entete, rang) => {
      const [, ...groupes] = forme.exec(entete.trim()) ?? [];
      const brut = texteDeCellule(this.cellules[rang] ?? '');
      return groupes.length === 0 || brut === '' ? [] : [{ entete, groupes, brut }];
    });
  }

  /** The value of a cell that may be empty. */
  lire<T>(cle: Cle, lecture: Lecture<T>): T | null {
    const lu = this.brut(cle);
    if (lu === '') return null;
    const valeur = lecture(lu);
    if (!(valeur instanceof Illisible)) return valeur;
    this.refuser(cle, valeur.attendu);
    return null;
  }

  /** The value of a cell that may not be empty. */
  exiger<T>(cle: Cle, lecture: Lecture<T>): T | null {
    if (this.brut(cle) === '') this.refuser(cle, 'une valeur, la cellule ne peut pas être vide');
    return this.lire(cle, lecture);
  }

  refuser(cle: Cle, attendu: string): void {
    this.fautes.push({
      colonne: this.entetes[this.rangs.get(cle) ?? -1] ?? cle,
      valeur: this.brut(cle),
      attendu,
    });
  }

  /** Says what was read otherwise than it was written: the line is taken. */
  remarquer(cle: Cle, remarque: string): void {
    this.remarques.push({
      colonne: this.entetes[this.rangs.get(cle) ?? -1] ?? cle,
      valeur: this.brut(cle).slice(0, 1000),
      remarque,
    });
  }

  /** Says what is wrong of a column that no key names. */
  refuserLaColonne(colonne: string, valeur: string, attendu: string): void {
    this.fautes.push({ colonne, valeur, attendu });
  }
}

/** An array in PostgreSQL's text form. */
export const tableauSql = (valeurs: readonly string[]): string =>
  `{${valeurs.map((valeur) => `"${valeur.replaceAll(/["\\]/g, String.raw`\$&`)}"`).join(',')}}`;
