import type { LigneLue } from '../shared/import.ts';
import { Illisible } from '../shared/valeurs.rules.ts';
import { estVide, nettoyer } from './nettoyage.rules.ts';

/** A value that was not written as it should be, and what was understood. */
export class Repare<T> {
  readonly valeur: T;
  readonly remarque: string;

  constructor(valeur: T, remarque: string) {
    this.valeur = valeur;
    this.remarque = remarque;
  }
}

/** Reads the text of a cell: a value, a value with a remark, or what was expected. */
export type LectureIndulgente<T> = (texte: string) => T | Repare<T> | Illisible;

const VIDE = 'une valeur, la cellule ne peut pas être vide';

/** Lines of this register's own exports are known by their identifier, and were clean when they left. */
const NOTRE = /^[\da-f]{8}-[\da-f]{4}-7[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/i;

/** The cells of one line, cleaned before they are read; what was repaired is said. */
export class Cellules<Cle extends string> {
  private readonly ligne: LigneLue<Cle>;
  private readonly propre: boolean;

  constructor(ligne: LigneLue<Cle>, id: Cle) {
    this.ligne = ligne;
    this.propre = NOTRE.test(ligne.brut(id));
  }

  /** The cleaned text of a cell, empty if it says that it is. */
  texte(cle: Cle): string {
    const brut = this.ligne.brut(cle);
    if (brut === '' || this.propre) return brut;
    const { texte, remarque } = nettoyer(brut);
    if (estVide(texte)) {
      this.ligne.remarquer(cle, 'lue comme une cellule vide');
      return '';
    }
    if (remarque !== null) this.ligne.remarquer(cle, remarque);
    return texte;
  }

  /** The value of a cell that may be empty. */
  lire<T>(cle: Cle, lecture: LectureIndulgente<T>): T | null {
    const texte = this.texte(cle);
    return texte === '' ? null : this.comprendre(cle, texte, lecture);
  }

  /** The value of a cell that may not be empty. */
  exiger<T>(cle: Cle, lecture: LectureIndulgente<T>): T | null {
    const texte = this.texte(cle);
    if (texte !== '') return this.comprendre(cle, texte, lecture);
    this.ligne.refuser(cle, VIDE);
    return null;
  }

  remarquer(cle: Cle, remarque: string): void {
    this.ligne.remarquer(cle, remarque);
  }

  refuser(cle: Cle, attendu: string): void {
    this.ligne.refuser(cle, attendu);
  }

  private comprendre<T>(cle: Cle, texte: string, lecture: LectureIndulgente<T>): T | null {
    const lu = lecture(texte);
    if (lu instanceof Illisible) {
      this.ligne.refuser(cle, lu.attendu);
      return null;
    }
    if (!(lu instanceof Repare)) return lu;
    this.ligne.remarquer(cle, lu.remarque);
    return lu.valeur;
  }
}
