import { cleDe } from './vocabulaires.rules.ts';

/** Spellings of the labels met in open data; « APTIC » was dropped from the standard in April 2024. */
const GENRES: readonly (readonly [genre: string, forme: RegExp])[] = [
  ['PASS_NUMERIQUE', /\baptic\b|\bpass numeriques?\b/],
  ['FRANCE_SERVICES', /^(?:maisons? |espaces? |label )?france services?$/],
  ['AIDANTS_CONNECT', /^(?:label )?aidants? connect$/],
  ['CONSEILLERS_NUMERIQUES', /^(?:cnfs|conseillers? numeriques?(?: france services?)?)$/],
];

/** « N’accepte pas le pass numérique » says the contrary of a label. */
const NEGATION = /\b(?:pas|non|sans|plus|ni|aucun)\b/;

/** Words that say the label of the Pass numérique and nothing else. */
const SEUL =
  /^(?:(?:label|cheque|accepte le|agree|agreee|qualifie|labellise|pass|numerique|aptic|ou autres|le|lieu|structure|est|dispositif) ?)+$/;

export interface GenreLu {
  readonly genre: string;
  /** Whether the words say that and nothing more. */
  readonly seul: boolean;
}

/** The label that some words give a place, if they give one. */
export function genreDe(valeur: string): GenreLu | null {
  const cle = cleDe(/^accepte le pass/i.test(valeur) ? 'accepte le pass numérique' : valeur);
  const trouve = GENRES.find(([, forme]) => forme.test(cle));
  if (!trouve || NEGATION.test(cle)) return null;
  const [genre] = trouve;
  return { genre, seul: genre !== 'PASS_NUMERIQUE' || SEUL.test(cle) };
}

/** Labels each once, always in the same order. */
export const parOrdre = (genres: readonly string[]): string[] =>
  GENRES.map(([genre]) => genre).filter((genre) => genres.includes(genre));
