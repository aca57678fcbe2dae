/** A cell put right: its line in the file, its header, what it becomes; and what was read, once it was. */
export interface CelluleCorrigee {
  readonly ligne: number;
  readonly colonne: string;
  readonly valeur: string;
}

/** The cells put right of each line, by header. */
export type Corrections = ReadonlyMap<number, ReadonlyMap<string, string>>;

export function parLigne(corrections: readonly CelluleCorrigee[]): Corrections {
  const lignes = new Map<number, Map<string, string>>();
  for (const { ligne, colonne, valeur } of corrections) {
    const cellules = lignes.get(ligne) ?? new Map<string, string>();
    lignes.set(ligne, cellules.set(colonne, valeur));
  }
  return lignes;
}

/** The cells of a line as they are once put right. */
export function corriger(
  cellules: readonly string[],
  ligne: number,
  entetes: readonly string[],
  corrections: Corrections | undefined,
): readonly string[] {
  const siennes = corrections?.get(ligne);
  if (!siennes) return cellules;
  return cellules.map((cellule, rang) => siennes.get(entetes[rang] ?? '') ?? cellule);
}
