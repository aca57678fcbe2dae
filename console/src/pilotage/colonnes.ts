import type { Langue } from '../shared/format.ts';
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

const MOTS = {
  fr: {
    valeur: (nom: string) => nom,
    ic: (nom: string) => `${nom}, intervalle`,
    part: (nom: string) => `${nom}, part du total`,
    delta: (nom: string) => `${nom}, écart`,
  },
  en: {
    valeur: (nom: string) => nom,
    ic: (nom: string) => `${nom}, interval`,
    part: (nom: string) => `${nom}, share of the total`,
    delta: (nom: string) => `${nom}, difference`,
  },
};

/** A column in words, from the name of its indicator. */
export const motDeColonne = (quoi: Colonne['quoi'], nom: string, langue: Langue): string =>
  MOTS[langue][quoi](nom);
