import OpeningHours from 'opening_hours';
import { enOsm } from './horaires-francais.rules.ts';

/** From a minute of the week (Monday 0:00 is 0) included to another excluded. */
export type Plage = readonly [debut: number, fin: number];

/** Opening hours as they could be understood. */
export interface Horaires {
  /** In OpenStreetMap's form; `null` when the text says nothing that could be put in it. */
  readonly osm: string | null;
  /** When it is open, in order, apart from one another; `null` when it is not the same every week, or not understood. */
  readonly plages: readonly Plage[] | null;
  /** Whether public holidays are worked; `null` when the text does not say. */
  readonly feries: boolean | null;
}

const JOUR = 1440;
export const SEMAINE = 7 * JOUR;
const JOURS = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];
const RIEN: Horaires = { osm: null, plages: null, feries: null };

/** What one rule of OpenStreetMap's form says: days, holidays or not, and hours in minutes of the day. */
interface Regle {
  readonly jours: readonly number[];
  readonly feries: boolean;
  readonly heures: readonly Plage[];
}

const HEURE = String.raw`(?:[01]?\d|2[0-4]):[0-5]\d`;
const JOUR_OU_SUITE = `(?:${JOURS.join('|')}|PH)(?:-(?:${JOURS.join('|')}))?`;
const REGLE = new RegExp(
  `^(?:(${JOUR_OU_SUITE}(?:,${JOUR_OU_SUITE})*) ?)?(off|closed|24/7|${HEURE}-${HEURE}(?:, ?${HEURE}-${HEURE})*)?$`,
);

/**
 * Reads opening hours: OpenStreetMap's form, or simple French. What is understood can be filtered by; what is not is never guessed,
 * and its text is kept by whoever calls.
 */
export function lireHoraires(texte: string): Horaires {
  const propre = texte.normalize('NFC').replaceAll(/\s+/gu, ' ').trim();
  if (propre === '') return RIEN;
  const directes = lireLesRegles(propre);
  if (directes) return deployer(propre, directes);
  const traduit = enOsm(propre);
  const traduites = traduit === null ? null : lireLesRegles(traduit);
  if (traduit !== null && traduites) return deployer(traduit, traduites);
  // Seasons, weeks, dates: valid, but not the same every week.
  return estValide(propre) ? { ...RIEN, osm: propre } : RIEN;
}

/** Words of OpenStreetMap's form: a text with any other is not in it, and the library that reads it takes its time to say so. */
const MOTS =
  /^(?:Mo|Tu|We|Th|Fr|Sa|Su|PH|SH|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|week|easter|sunrise|sunset|dawn|dusk|days?|open|off|closed|unknown)$/;

/** Whether the library of OpenStreetMap's form reads a text without a fault. */
function estValide(texte: string): boolean {
  if (texte.length > 500 || !/\d|off/.test(texte)) return false;
  const mots = texte.replaceAll(/"[^"]*"/g, '').match(/\p{L}+/gu) ?? [];
  if (!mots.every((mot) => MOTS.test(mot))) return false;
  // Brackets hold hours told from the sun's, and nothing else.
  if (/[()]/.test(texte) && !mots.some((mot) => /^(?:sun|dawn|dusk)/.test(mot))) return false;
  try {
    return new OpeningHours(texte, FRANCE).getWarnings().length === 0;
  } catch {
    return false;
  }
}

const FRANCE = { lat: 46.6, lon: 2.4, address: { country_code: 'fr', country: 'France', state: '' } };

function lireLesRegles(texte: string): readonly Regle[] | null {
  if (texte === '24/7') return [{ jours: [0, 1, 2, 3, 4, 5, 6], feries: true, heures: [[0, JOUR]] }];
  const regles = texte
    .replace(/[; ]+$/, '')
    .split(/ ?; ?/)
    .map(lireUneRegle);
  return regles.every((regle) => regle !== null) ? regles : null;
}

function lireUneRegle(texte: string): Regle | null {
  const [lue, jours, dits] = REGLE.exec(texte) ?? [];
  if (lue === undefined || dits === undefined || dits === '24/7') return null;
  const heures = dits === 'off' || dits === 'closed' ? [] : dits.split(/, ?/).map(lireDesHeures);
  if (heures.some(([debut, fin]) => debut === fin || debut > JOUR || fin > 2 * JOUR)) return null;
  const parts = jours?.split(',') ?? ['Mo-Su'];
  return {
    jours: [...new Set(parts.filter((part) => part !== 'PH').flatMap(joursDe))],
    feries: parts.includes('PH'),
    heures,
  };
}

function joursDe(part: string): readonly number[] {
  const [de = '', a = de] = part.split('-');
  const [premier, dernier] = [JOURS.indexOf(de), JOURS.indexOf(a)];
  const nombre = ((dernier - premier + 7) % 7) + 1;
  return Array.from({ length: nombre }, (_, i) => (premier + i) % 7);
}

/** « 22:00-02:00 » ends the day after. */
function lireDesHeures(texte: string): Plage {
  const [debut = 0, fin = 0] = texte.split('-').map((heure) => {
    const [heures = 0, minutes = 0] = heure.split(':').map(Number);
    return heures * 60 + minutes;
  });
  return fin <= debut ? [debut, fin + JOUR] : [debut, fin];
}

/** A later rule replaces what an earlier one said of the same days. */
function deployer(osm: string, regles: readonly Regle[]): Horaires {
  const parJour = new Map<number, readonly Plage[]>();
  let feries: boolean | null = null;
  for (const { jours, heures, ...regle } of regles) {
    for (const jour of jours) parJour.set(jour, heures);
    if (regle.feries) feries = heures.length > 0;
  }
  const brutes = [...parJour].flatMap(([jour, heures]) =>
    heures.map(([debut, fin]): Plage => [jour * JOUR + debut, jour * JOUR + fin]),
  );
  return { osm, plages: unir(brutes.flatMap(replier)), feries };
}

/** What goes past Sunday midnight opens the week. */
const replier = ([debut, fin]: Plage): readonly Plage[] =>
  fin <= SEMAINE
    ? [[debut, fin]]
    : [
        [debut, SEMAINE],
        [0, fin - SEMAINE],
      ];

/** In order, those that touch made one. */
function unir(plages: readonly Plage[]): readonly Plage[] {
  const unies: [number, number][] = [];
  for (const [debut, fin] of plages.toSorted((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const derniere = unies.at(-1);
    if (derniere && debut <= derniere[1]) derniere[1] = Math.max(derniere[1], fin);
    else unies.push([debut, fin]);
  }
  return unies;
}

/** As PostgreSQL writes an int4multirange; `null` for hours that were not understood. */
export const plagesSql = (plages: readonly Plage[] | null): string | null =>
  plages === null ? null : `{${plages.map(([debut, fin]) => `[${debut},${fin})`).join(',')}}`;

/** Read back from that form. */
export const plagesDe = (texte: string | null): readonly Plage[] | null =>
  texte === null
    ? null
    : [...texte.matchAll(/\[(\d+),(\d+)\)/g)].map(([, debut, fin]): Plage => [Number(debut), Number(fin)]);
