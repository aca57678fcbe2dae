import { Illisible, type Lecture, siret } from '../shared/valeurs.rules.ts';

/** Services of the national standard: the nine of 1.0 (2024), then those of 0.1 (2022). */
export const SERVICES: ReadonlySet<string> = new Set([
  'Aide aux démarches administratives',
  'Maîtrise des outils numériques du quotidien',
  'Insertion professionnelle via le numérique',
  'Utilisation sécurisée du numérique',
  'Parentalité et éducation avec le numérique',
  'Loisirs et créations numériques',
  'Compréhension du monde numérique',
  'Accès internet et matériel informatique',
  'Acquisition de matériel informatique à prix solidaire',
  'Devenir autonome dans les démarches administratives',
  'Réaliser des démarches administratives avec un accompagnement',
  'Prendre en main un smartphone ou une tablette',
  'Prendre en main un ordinateur',
  'Utiliser le numérique au quotidien',
  'Approfondir ma culture numérique',
  'Favoriser mon insertion professionnelle',
  'Accéder à une connexion internet',
  'Accéder à du matériel',
  "S'équiper en matériel informatique",
  'Créer et développer mon entreprise',
  'Créer avec le numérique',
  'Accompagner les démarches de santé',
  'Promouvoir la citoyenneté numérique',
  "Soutenir la parentalité et l'éducation avec le numérique",
]);

/** A SIRET, whose key is checked, or what the standard allows instead: RNA of an association, RIDET. */
export const pivot: Lecture<string> = (lu) => {
  const autre = /^(?=.*\d{4})[A-Z0-9]{9,13}$/i.test(lu);
  return autre ? lu.toUpperCase() : siret(lu);
};

/** The SIRET among the forms of a pivot. */
export const siretDuPivot = (lu: string | null): string | null =>
  lu !== null && /^\d{14}$/.test(lu) ? lu : null;

const sansAccent = (lu: string): string => lu.toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '');

/** Spellings of the three labels met in open data; « APTIC » was dropped from the standard in April 2024. */
const GENRES: readonly (readonly [string, RegExp])[] = [
  ['PASS_NUMERIQUE', /\baptic\b|\bpass[- ]numerique/],
  ['FRANCE_SERVICES', /^france[- ]services?$/],
  ['AIDANTS_CONNECT', /^aidants?[- ]connect$/],
];

/** The labels that a list of national programmes, labels and conditions of access gives a place. */
export const genresDe = (valeurs: readonly string[]): string[] =>
  GENRES.filter(([, forme]) => valeurs.some((valeur) => forme.test(sansAccent(valeur)))).map(
    ([genre]) => genre,
  );

/** « Itinérant », « Fixe », or both. */
export const itinerance: Lecture<boolean> = (lu) => {
  const valeurs = lu.split(/[|;]/).map((valeur) => sansAccent(valeur.trim()));
  return valeurs.every((valeur) => valeur === 'itinerant' || valeur === 'fixe')
    ? valeurs.includes('itinerant')
    : new Illisible('« Itinérant », « Fixe », ou les deux séparés par « | »');
};
