import type { GenreDImport } from '../graphql/graphql.ts';
import type { Langue } from '../shared/format.ts';

export const GENRES = [
  'LIEUX',
  'TERRITOIRES',
  'CHIFFRES_PUBLIES',
  'PASS',
  'COLLECTIVITES',
  'COMMANDES',
  'COHORTES',
  'REMISES',
  'UTILISATIONS',
] as const satisfies readonly GenreDImport[];

/** What a file brings. */
export const MOTS_DE_GENRE: Readonly<Record<Langue, Record<GenreDImport, string>>> = {
  fr: {
    LIEUX: 'Lieux et labels',
    TERRITOIRES: 'Territoires',
    CHIFFRES_PUBLIES: 'Chiffres publiés',
    PASS: 'Carnets et pass fabriqués',
    COLLECTIVITES: 'Collectivités',
    COMMANDES: 'Commandes',
    COHORTES: 'Cohortes',
    REMISES: 'Remises de carnets',
    UTILISATIONS: 'Utilisations de pass',
  },
  en: {
    LIEUX: 'Places and labels',
    TERRITOIRES: 'Territories',
    CHIFFRES_PUBLIES: 'Published figures',
    PASS: 'Booklets and passes made',
    COLLECTIVITES: 'Local authorities',
    COMMANDES: 'Orders',
    COHORTES: 'Cohorts',
    REMISES: 'Booklets handed over',
    UTILISATIONS: 'Passes used',
  },
};

/** The form expected of it. */
export const AIDES_DE_GENRE: Readonly<Record<Langue, Record<GenreDImport, string>>> = {
  fr: {
    LIEUX: 'CSV du standard national de la médiation numérique, ou fichier national des France Services.',
    TERRITOIRES: 'CSV de l’INSEE : population, densité, pauvreté.',
    CHIFFRES_PUBLIES: 'CSV des chiffres publiés par d’autres, avec leurs sources.',
    PASS: 'CSV d’un opérateur : la commande et le numéro de chaque pass fabriqué.',
    COLLECTIVITES: 'CSV : SIREN, nom, type et territoire des acheteuses, membres des syndicats mixtes.',
    COMMANDES:
      'CSV : termes et étapes datées des commandes ; pour la reprise d’un opérateur, les numéros de ses carnets.',
    COHORTES:
      'CSV : nombre de personnes par public et par tranche, jamais une personne. Un fichier nominatif est refusé entier et oublié.',
    REMISES: 'CSV : carnet, distributeur, cohorte et jour de chaque remise.',
    UTILISATIONS:
      'CSV : pass (ou carnet et rang), lieu, jour et prix de chaque utilisation ; pour une reprise, ce qui a été payé.',
  },
  en: {
    LIEUX: 'CSV of the national standard, or the national file of France Services.',
    TERRITOIRES: 'CSV of INSEE: population, density, poverty.',
    CHIFFRES_PUBLIES: 'CSV of figures published by others, with their sources.',
    PASS: 'CSV of an operator: the order and the number of each pass made.',
    COLLECTIVITES: 'CSV: SIREN, name, type and territory of buyers, members of joint authorities.',
    COMMANDES: 'CSV: terms and dated steps of orders; to take over an operator, the numbers of its booklets.',
    COHORTES:
      'CSV: how many persons by public and band, never one person. A file with names is refused whole and forgotten.',
    REMISES: 'CSV: booklet, distributor, cohort and day of each hand-over.',
    UTILISATIONS:
      'CSV: pass (or booklet and rank), place, day and price of each use; to take over an operator, what was paid.',
  },
};
