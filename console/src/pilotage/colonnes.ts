import type { IndicateurDuCatalogue } from '../shared/statistiques/catalogue.ts';
import type { Colonne } from '../shared/statistiques/demande.ts';

/** A column with what it counts, and the place of its value among those of a row. */
export interface ColonneMontree {
  readonly colonne: Colonne;
  readonly indicateur: IndicateurDuCatalogue;
  readonly rang: number;
}

/** The columns that the answer can fill, in the order of the address. */
export const colonnesMontrees = (
  colonnes: readonly Colonne[],
  indicateurs: readonly IndicateurDuCatalogue[],
): readonly ColonneMontree[] =>
  colonnes.flatMap((colonne) => {
    const rang = indicateurs.findIndex(({ code }) => code === colonne.indicateur);
    const indicateur = indicateurs[rang];
    return indicateur ? [{ colonne, indicateur, rang }] : [];
  });

/** Rows of a page of the table. */
export const PAR_PAGE = 50;
