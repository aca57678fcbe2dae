import type { Reader } from '../shared/read.ts';
import { COMPTES } from './etape.rules.ts';
import { clesDe, nommer } from './cles.ts';
import type { Dimension } from './dimension.ts';
import type { Colonne, Lecture } from './grille.ts';
import { comptesParDimensions, type Selection } from './selection.ts';
import { named } from './statistique.queries.ts';

/** The counts of the folds by dimensions, under the codes of the catalogue: one statement. */
export async function lireLesPlis(
  selection: Selection,
  par: readonly Dimension[],
  read: Reader,
): Promise<Lecture> {
  const rows = await read.query(
    named(`plis ${par.join()}`, selection, (parameter) =>
      nommer(comptesParDimensions(selection, par, parameter), par, COMPTES),
    ),
  );
  const colonnes = new Map<string, Colonne>();
  for (const compte of COMPTES) {
    const valeurs = rows.map((row) => Number(row[compte]));
    colonnes.set(`pass.${compte}`, { valeurs, total: valeurs.reduce((somme, valeur) => somme + valeur, 0) });
  }
  return { lignes: rows.map((row) => clesDe(row, par)), colonnes };
}
