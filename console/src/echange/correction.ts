/** A cell put right: where it is in the file, and what it holds now. */
export interface CorrectionDeCellule {
  readonly ligne: number;
  readonly colonne: string;
  readonly valeur: string;
}
