import type { GenreDImport } from '../graphql/graphql.ts';
import type { Langue } from '../shared/format.ts';

export const GENRES = [
  'LIEUX',
  'TERRITOIRES',
  'CHIFFRES_PUBLIES',
  'PASS',
] as const satisfies readonly GenreDImport[];

/** What a file brings. */
export const MOTS_DE_GENRE: Readonly<Record<Langue, Record<GenreDImport, string>>> = {
  fr: {
    LIEUX: 'Lieux et labels',
    TERRITOIRES: 'Territoires',
    CHIFFRES_PUBLIES: 'Chiffres publiés',
    PASS: 'Carnets et pass',
  },
  en: {
    LIEUX: 'Places and labels',
    TERRITOIRES: 'Territories',
    CHIFFRES_PUBLIES: 'Published figures',
    PASS: 'Booklets and passes',
  },
};

/** The form expected of it. */
export const AIDES_DE_GENRE: Readonly<Record<Langue, Record<GenreDImport, string>>> = {
  fr: {
    LIEUX: 'CSV du standard national de la médiation numérique, ou fichier national des France Services.',
    TERRITOIRES: 'CSV de l’INSEE : population, densité, pauvreté.',
    CHIFFRES_PUBLIES: 'CSV des chiffres publiés par d’autres, avec leurs sources.',
    PASS: 'CSV d’un opérateur : carnets, remises, utilisations, règlements.',
  },
  en: {
    LIEUX: 'CSV of the national standard, or the national file of France Services.',
    TERRITOIRES: 'CSV of INSEE: population, density, poverty.',
    CHIFFRES_PUBLIES: 'CSV of figures published by others, with their sources.',
    PASS: 'CSV of an operator: booklets, hand-overs, uses, payments.',
  },
};
