import type { Langue } from './langue.ts';

const INSECABLE = '\u00a0';

const JOURS: Readonly<Record<Langue, Intl.DateTimeFormat>> = {
  fr: new Intl.DateTimeFormat('fr-FR', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }),
};
const NOMBRES: Readonly<Record<Langue, Intl.NumberFormat>> = {
  fr: new Intl.NumberFormat('fr-FR'),
  en: new Intl.NumberFormat('en-GB'),
};
const EUROS: Readonly<Record<Langue, Intl.NumberFormat>> = {
  fr: new Intl.NumberFormat('fr-FR', {
    style: 'currency',
    currency: 'EUR',
    trailingZeroDisplay: 'stripIfInteger',
  }),
  en: new Intl.NumberFormat('en-GB', {
    style: 'currency',
    currency: 'EUR',
    trailingZeroDisplay: 'stripIfInteger',
  }),
};

/** A civil day in words: « 1 juillet 2021 » is said « 1er juillet 2021 ». */
export function jourDit(jour: string, langue: Langue): string {
  const dit = JOURS[langue].format(Date.parse(`${jour}T00:00:00Z`));
  return langue === 'fr' ? dit.replace(/^1 /u, `1er${INSECABLE}`) : dit;
}

export const nombreDit = (nombre: number, langue: Langue): string => NOMBRES[langue].format(nombre);

export const eurosDits = (centimes: number, langue: Langue): string => EUROS[langue].format(centimes / 100);

/** A distance as one says it: to 50 m up to one kilometre, to 100 m up to ten, then in kilometres. */
export function distanceDite(metres: number, langue: Langue): string {
  if (metres < 975) return `${Math.max(50, Math.round(metres / 50) * 50)}${INSECABLE}m`;
  const km = metres < 9950 ? Math.round(metres / 100) / 10 : Math.round(metres / 1000);
  return `${NOMBRES[langue].format(km)}${INSECABLE}km`;
}

/** Ten digits of a French number in pairs; any other number as it was given. */
export function telephoneDit(telephone: string): string {
  const chiffres = telephone.replaceAll(/[\s.\-()]/gu, '').replace(/^(?:\+|00)33(?:0)?/u, '0');
  return /^0[1-9]\d{8}$/u.test(chiffres)
    ? chiffres.replaceAll(/(\d{2})(?=\d)/gu, `$1${INSECABLE}`)
    : telephone;
}

/** What a telephone dials: digits and a leading plus. */
export const telephoneCompose = (telephone: string): string => telephone.replaceAll(/(?!^\+)\D/gu, '');

/** `540` is nine o’clock: « 9 h » and « 9 h 30 » in French, « 09:30 » in English. */
export function heureDite(minute: number, langue: Langue): string {
  const [heures, minutes] = [Math.floor(minute / 60) % 24, minute % 60];
  const deux = String(minutes).padStart(2, '0');
  if (langue === 'en') return `${String(heures).padStart(2, '0')}:${deux}`;
  return minutes === 0 ? `${heures}${INSECABLE}h` : `${heures}${INSECABLE}h${INSECABLE}${deux}`;
}

const SEMAINE: Readonly<Record<Langue, readonly string[]>> = {
  fr: ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'],
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
};

/** The name of a day of the week, Monday being 0. */
export const jourDeLaSemaine = (rang: number, langue: Langue): string => SEMAINE[langue][rang % 7] ?? '';
