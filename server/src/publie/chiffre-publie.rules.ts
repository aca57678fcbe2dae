import { entier, Illisible, jour, type Lecture } from '../shared/valeurs.rules.ts';

/** When a claim was made or what it is about, as precisely as the source says, and the words around it. */
export interface Publication {
  readonly publieLe: string;
  readonly precision: string | null;
}

/** « 2019-07-22 », « 2020-09 (rapport Sénat 711) », « 2021-2022 », « 2017-04/05 », « s.d. »: a period counts at its end. */
export const publication: Lecture<Publication> = (lu) => {
  const [, date = '', entreParentheses] = /^(\S+)(?:\s*\((.+)\))?$/.exec(lu) ?? [];
  const [, annees] = /^\d{4}-(\d{4})$/.exec(date) ?? [];
  const [, annee, mois] = /^(\d{4})-\d{2}\/(\d{2})$/.exec(date) ?? [];
  const periode = annees ?? (annee === undefined ? undefined : `${annee}-${mois}`);
  const publieLe = periode ?? date;
  if (publieLe !== 's.d.' && !/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/.test(publieLe))
    return new Illisible('une date AAAA, AAAA-MM ou AAAA-MM-JJ, une période AAAA-AAAA, ou « s.d. »');
  const precisions = [periode === undefined ? undefined : `période ${date}`, entreParentheses];
  return { publieLe, precision: precisions.filter((partie) => partie !== undefined).join(', ') || null };
};

/** What a claim says: exact, between two bounds, or about. */
export interface ValeurCitee {
  readonly min: number | null;
  readonly max: number | null;
  readonly approximatif: boolean;
}

const nombre = entier(0, 1e15);
const APPROXIMATION = /^(?:environ|près de|autour de|~)\s*/i;
const AU_MOINS = /^(?:plus de|au moins|>)\s*/i;
const AU_PLUS = /^(?:moins de|presque|jusqu’à|jusqu'à|<)\s*/i;

/** « environ 500000 », « 5000-10000 », « plus de 80 », « 209 000 ». */
export const valeurCitee: Lecture<ValeurCitee> = (lu) => {
  const nu = lu.replace(APPROXIMATION, '').replace(AU_MOINS, '').replace(AU_PLUS, '');
  const [, debut = nu, fin = debut] = /^(.+?)\s*[-–]\s*(.+)$/.exec(nu) ?? [];
  const [min, max] = [nombre(debut), nombre(fin)];
  if (min instanceof Illisible || max instanceof Illisible || min > max)
    return new Illisible('un nombre entier, « environ » un nombre, ou deux bornes séparées par un tiret');
  return {
    min: AU_PLUS.test(lu) ? null : min,
    max: AU_MOINS.test(lu) ? null : max,
    approximatif: nu !== lu || min !== max,
  };
};

/** A claim that is a day, as that of a judgment: it has no bounds. */
export const dateCitee: Lecture<ValeurCitee> = (lu) => {
  const lue = jour(lu);
  return lue instanceof Illisible ? lue : { min: null, max: null, approximatif: false };
};

/** What the words quoted beside a figure make of it: « plus de 6 M€ » leaves it without a ceiling. */
export function selonLaReserve(valeur: ValeurCitee, reserve: string | null): ValeurCitee {
  const citation = /^«\s*(.+)/.exec(reserve ?? '')?.[1] ?? '';
  if (AU_MOINS.test(citation)) return { ...valeur, max: null, approximatif: true };
  if (AU_PLUS.test(citation)) return { ...valeur, min: null, approximatif: true };
  return APPROXIMATION.test(citation) ? { ...valeur, approximatif: true } : valeur;
}
