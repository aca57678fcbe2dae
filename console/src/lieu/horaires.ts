import type { Langue } from '../shared/format.ts';

const ESPACE = '\u00a0';
const JOURS: Readonly<Record<Langue, Readonly<Record<string, string>>>> = {
  fr: { Mo: 'lundi', Tu: 'mardi', We: 'mercredi', Th: 'jeudi', Fr: 'vendredi', Sa: 'samedi', Su: 'dimanche' },
  en: {
    Mo: 'Monday',
    Tu: 'Tuesday',
    We: 'Wednesday',
    Th: 'Thursday',
    Fr: 'Friday',
    Sa: 'Saturday',
    Su: 'Sunday',
  },
};

/** Days then hours; every other form of the OpenStreetMap notation is left as it is. */
const JOUR = '(?:Mo|Tu|We|Th|Fr|Sa|Su)';
const HEURES = '\\d{2}:\\d{2}-\\d{2}:\\d{2}';
const REGLE = new RegExp(
  `^(${JOUR}(?:-${JOUR})?(?:, ?${JOUR}(?:-${JOUR})?)*) (${HEURES}(?:, ?${HEURES})*)$`,
  'u',
);

/** Days, and the hours of each half of them. */
export interface Plage {
  readonly jours: string;
  readonly heures: readonly string[];
}

/** Opening hours as one says them, one line a rule; `null` when the notation says more than days and hours. */
export function horairesEnMots(horaires: string, langue: Langue): readonly Plage[] | null {
  const lines = horaires.split(';').map((rule) => ligneDe(rule.trim(), langue));
  return lines.every((line) => line !== null) ? lines : null;
}

function ligneDe(rule: string, langue: Langue): Plage | null {
  const [, jours, heures] = REGLE.exec(rule) ?? [];
  if (!jours || !heures) return null;
  const days = jours.split(/, ?/u).map((one) => joursEnMots(one, langue));
  const hours = heures.split(/, ?/u).map((one) => heuresEnMots(one, langue));
  return { jours: `${days.join(', ')}${langue === 'fr' ? ESPACE : ''}:`, heures: hours };
}

function joursEnMots(days: string, langue: Langue): string {
  const [from = '', to] = days.split('-').map((day) => JOURS[langue][day]);
  if (!to) return from;
  return langue === 'fr' ? `du ${from} au ${to}` : `${from} to ${to}`;
}

const heuresEnMots = (hours: string, langue: Langue): string =>
  hours
    .split('-')
    .map((hour) => (langue === 'fr' ? heureEnMots(hour) : hour))
    .join(`${ESPACE}–${ESPACE}`);

/** `09:30` is said `9 h 30`, and `10:00` is said `10 h`. */
function heureEnMots(hour: string): string {
  const [hours, minutes] = hour.split(':');
  return minutes === '00' ? `${Number(hours)}${ESPACE}h` : `${Number(hours)}${ESPACE}h${ESPACE}${minutes}`;
}
