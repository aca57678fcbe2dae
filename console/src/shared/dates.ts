import { type Langue, locale } from './format.ts';

const PARIS = 'Europe/Paris';
const A_L_INSTANT = 5000;
const MINUTE = 60_000;
const HEURE = 60 * MINUTE;
const JOUR = 24 * HEURE;

const noon = (jour: string): Date => new Date(`${jour.slice(0, 10)}T12:00:00Z`);

const format = (date: Date, langue: Langue, options: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(locale(langue), { timeZone: PARIS, ...options })
    .format(date)
    .replaceAll('\u202f', '\u00a0');

/** A civil day: `01/07/2021`; English spells the month, since 01/07 reads two ways. */
export const jour = (value: string, langue: Langue): string =>
  langue === 'fr'
    ? format(noon(value), langue, { day: '2-digit', month: '2-digit', year: 'numeric' })
    : format(noon(value), langue, { day: 'numeric', month: 'short', year: 'numeric' });

/** A month in words: `juin 2021`. Takes a day or a month. */
export const mois = (value: string, langue: Langue): string =>
  format(noon(`${value.slice(0, 7)}-15`), langue, { month: 'long', year: 'numeric' });

/** A month on an axis: `janv. 2021`, or `janv.` alone. */
export const moisCourt = (value: string, langue: Langue, annee = true): string =>
  format(noon(`${value.slice(0, 7)}-15`), langue, {
    month: 'short',
    ...(annee ? { year: 'numeric' as const } : {}),
  });

/** An hour in Paris: `14 h 02`, `14:02`. */
export function heure(instant: string, langue: Langue): string {
  const text = heureCourte(instant, langue);
  return langue === 'fr' ? text.replace(':', '\u00a0h\u00a0') : text;
}

/** An hour as a banner says it, in both languages: `14:02`. */
export const heureCourte = (instant: string, langue: Langue): string =>
  format(new Date(instant), langue, { hour: '2-digit', minute: '2-digit', hour12: false });

/** The day in Paris of an instant. */
const jourDe = (instant: string): string =>
  new Intl.DateTimeFormat('fr-CA', { timeZone: PARIS }).format(new Date(instant));

/** The calendar day in Paris, for what cannot wait for the day of the register. */
export const aujourdhui = (): string => jourDe(new Date().toISOString());

/** A day and an hour: `01/07/2021 à 14 h 02`. */
export const jourEtHeure = (instant: string, langue: Langue): string =>
  `${jour(jourDe(instant), langue)}${langue === 'fr' ? ' à ' : ' at '}${heure(instant, langue)}`;

/** How long ago, in the largest unit that fits: `il y a 3 min`, `2 d ago`. */
export function age(instant: string, maintenant: number, langue: Langue): string {
  const elapsed = Math.max(0, maintenant - Date.parse(instant));
  if (elapsed < A_L_INSTANT) return langue === 'fr' ? 'à l’instant' : 'just now';
  const [value, unit] = largestUnit(elapsed, langue);
  return langue === 'fr' ? `il y a ${value}\u00a0${unit}` : `${value}\u00a0${unit} ago`;
}

function largestUnit(elapsed: number, langue: Langue): readonly [number, string] {
  if (elapsed < MINUTE) return [Math.floor(elapsed / 1000), 's'];
  if (elapsed < HEURE) return [Math.floor(elapsed / MINUTE), 'min'];
  if (elapsed < JOUR) return [Math.floor(elapsed / HEURE), 'h'];
  return [Math.floor(elapsed / JOUR), langue === 'fr' ? 'j' : 'd'];
}

/** The months between two months, both included. */
export function moisEntre(de: string, a: string): readonly string[] {
  const months: string[] = [];
  for (let month = de.slice(0, 7); month <= a.slice(0, 7); month = ajouterMois(month, 1)) months.push(month);
  return months;
}

/** The month so many months later, as YYYY-MM. */
export function ajouterMois(value: string, nombreDeMois: number): string {
  const total = Number(value.slice(0, 4)) * 12 + Number(value.slice(5, 7)) - 1 + nombreDeMois;
  return `${Math.floor(total / 12)}-${String((total % 12) + 1).padStart(2, '0')}`;
}

/** A date as its source gave it: a year, a month or a day, never made more precise than it was. */
export function dateDeSource(value: string, langue: Langue): string {
  if (/^\d{4}-\d{2}-\d{2}$/u.test(value)) return jour(value, langue);
  return /^\d{4}-\d{2}$/u.test(value) ? mois(value, langue) : value;
}
