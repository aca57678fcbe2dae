import { sansAccent } from '../shared/valeurs.rules.ts';

/** Days in French, whole or shortened, and their names in OpenStreetMap's form. */
const JOURS: readonly (readonly [RegExp, string])[] = [
  [/\b(?:lundis?|lun\.?)(?![a-z])/g, 'Mo'],
  [/\b(?:mardis?|mar\.?)(?![a-z])/g, 'Tu'],
  [/\b(?:mercredis?|mer\.?)(?![a-z])/g, 'We'],
  [/\b(?:jeudis?|jeu\.?)(?![a-z])/g, 'Th'],
  [/\b(?:vendredis?|ven\.?)(?![a-z])/g, 'Fr'],
  [/\b(?:samedis?|sam\.?)(?![a-z])/g, 'Sa'],
  [/\b(?:dimanches?|dim\.?)(?![a-z])/g, 'Su'],
];
const JOUR = '(?:Mo|Tu|We|Th|Fr|Sa|Su)';
const HEURE = String.raw`\d{2}:\d{2}`;

/** « 9h », « 9 h 30 », « 09H30 », « 9:30 » as 09:30. */
const enHeures = (texte: string): string =>
  texte.replaceAll(
    /\b([01]?\d|2[0-4]) ?(?:h(?:eures?)?|:)(?: ?([0-5]\d))?(?!\d)/g,
    (_, heures: string, minutes: string | undefined) => `${heures.padStart(2, '0')}:${minutes ?? '00'}`,
  );

/**
 * Simple French hours in OpenStreetMap's form: « du lundi au vendredi de 9h à 12h et de 14h à 17h30 ; samedi 9h-12h ». A word it
 * does not know makes it say nothing, for a missed « sauf » would lie.
 */
export function enOsm(texte: string): string | null {
  let lu = sansAccent(texte).replaceAll(/[’']/g, ' ');
  lu = lu
    .replaceAll(/[–—]/g, '-')
    .replaceAll(/\bmidi\b/g, '12h')
    .replaceAll(/\bminuit\b/g, '24h');
  lu = lu.replaceAll(/\btous les jours\b|\b7j ?\/ ?7j?\b|\b7 jours sur 7\b/g, 'lundi-dimanche');
  for (const [forme, jour] of JOURS) lu = lu.replaceAll(forme, jour);
  lu = enHeures(lu);
  lu = lu
    .replaceAll(/\bfermee?s?\b/g, 'off')
    .replaceAll(/\b(?:ouverte?s?|horaires?|uniquement|le|les|du|de|des|sans interruption|non stop)\b/g, ' ')
    .replaceAll(/\bjours? feries?\b|\bferies?\b/g, 'PH')
    .replaceAll(/\b(?:a|au|jusqu a)\b/g, '-')
    .replaceAll(/\b(?:et|puis|ainsi que)\b|[&+/]/g, ',')
    .replaceAll(/\.+(?!\d)/g, ';')
    .replaceAll(/:+(?!\d)/g, ' ')
    .replaceAll(/[|\n]/g, ';')
    .replaceAll(/[()]/g, ' ');
  lu = lu
    .replaceAll(/ *- */g, '-')
    .replaceAll(/[ ,]*,[ ,]*/g, ',')
    .replaceAll(/ +/g, ' ')
    .trim();
  const parties = decouper(lu);
  if (parties === null) return null;
  const regles = parties.map(([jours, heures]) => `${jours} ${heures}`.trim());
  return regles.length === 0 ? null : regles.join('; ');
}

const JOURS_DITS = String.raw`(?:(?:${JOUR}(?:-${JOUR})?|PH)(?:[, ](?:${JOUR}(?:-${JOUR})?|PH))*)`;
const HEURES_DITES = `(?:${HEURE}-${HEURE}(?:[, ]+${HEURE}-${HEURE})*|off)`;
const PARTIE = new RegExp(`^[;, ]*(?:(${JOURS_DITS}) ?(${HEURES_DITES})|off (${JOURS_DITS}))`);

/** Days and their hours, one after the other, until nothing is left; what is left says that it was not understood. */
function decouper(texte: string): readonly (readonly [string, string])[] | null {
  const parties: (readonly [string, string])[] = [];
  let reste = texte;
  while (/[^;, ]/.test(reste)) {
    const [lue, joursOuverts, heures = 'off', joursFermes] = PARTIE.exec(reste) ?? [];
    const jours = joursOuverts ?? joursFermes;
    if (lue === undefined || jours === undefined) return null;
    parties.push([jours.replaceAll(/[ ,]+/g, ','), heures.replaceAll(/[, ]+/g, ',')]);
    reste = reste.slice(lue.length);
  }
  return parties;
}
