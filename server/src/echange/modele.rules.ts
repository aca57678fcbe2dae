import { ligneCsv } from '../shared/csv.rules.ts';
import type { FormatDImport } from '../shared/import.ts';

/** A column that a file of a kind may have, and what its template holds. */
export interface ColonneDuModele {
  readonly nom: string;
  readonly obligatoire: boolean;
  readonly explication: string;
  readonly exemple: string;
}

/** The columns of a form that was given examples: drawn from what reads files, so that they cannot differ. */
export function colonnesDuModele({ colonnes, famille }: FormatDImport): readonly ColonneDuModele[] {
  const nommees = Object.values(colonnes).flatMap(({ nom, modele, obligatoire, explication, exemple }) => {
    const entete = modele ?? (typeof nom === 'string' ? nom : null);
    return entete === null || exemple === undefined
      ? []
      : [{ nom: entete, obligatoire: obligatoire === true, explication: explication ?? '', exemple }];
  });
  const { exemples = [], explication = '' } = famille ?? {};
  return [
    ...nommees,
    ...exemples.map(([nom, exemple]) => ({ nom, obligatoire: false, explication, exemple })),
  ];
}

/** A file with its header and one row, to fill; it starts with a BOM, so that spreadsheets read its accents. */
export const csvDuModele = (colonnes: readonly ColonneDuModele[]): string =>
  `\uFEFF${ligneCsv(
    colonnes.map(({ nom }) => nom),
    ';',
  )}${ligneCsv(
    colonnes.map(({ exemple }) => exemple),
    ';',
  )}`;
