/** When a report is sent, in the time of Paris. */
export interface Regle {
  readonly rythme: 'JOUR' | 'SEMAINE' | 'MOIS';
  /** Day of the week from Monday, 1, or of the month; its last day for a month that is shorter. */
  readonly jour: number | null;
  /** As 08:00. */
  readonly heure: string;
}

const JOUR = 86_400_000;
const HEURE = 3_600_000;
/** A rule falls at least once in this many days. */
const HORIZON = 62;

const PARIS = new Intl.DateTimeFormat('fr-CA', {
  timeZone: 'Europe/Paris',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** What the clocks of Paris read at an instant: its civil day, and its hour. */
export function lireAParis(instant: Date): { readonly jour: string; readonly heure: string } {
  const lu = new Map(PARIS.formatToParts(instant).map(({ type, value }) => [type, value]));
  const [annee, mois, jour] = [lu.get('year'), lu.get('month'), lu.get('day')];
  return { jour: `${annee}-${mois}-${jour}`, heure: `${lu.get('hour')}:${lu.get('minute')}` };
}

/**
 * The instant at which the clocks of Paris read an hour of a day: the first one when they read it twice, in autumn; as long
 * after the jump as asked when they never do, in spring.
 */
export function instantAParis(jour: string, heure: string): Date {
  const enUtc = Date.parse(`${jour}T${heure}:00Z`);
  const ete = new Date(enUtc - 2 * HEURE);
  return lireAParis(ete).heure === heure ? ete : new Date(enUtc - HEURE);
}

const jourDe = (instant: number): string => new Date(instant).toISOString().slice(0, 10);

/** Whether a rule falls on a civil day. */
function tombeLe({ rythme, jour }: Regle, civil: string): boolean {
  if (rythme === 'JOUR') return true;
  const date = new Date(`${civil}T00:00:00Z`);
  if (rythme === 'SEMAINE') return (date.getUTCDay() || 7) === jour;
  const dernier = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
  return date.getUTCDate() === Math.min(jour ?? 1, dernier);
}

function chercher(regle: Regle, depart: Date, sens: 1 | -1, garde: (instant: Date) => boolean): Date {
  const civil = Date.parse(`${lireAParis(depart).jour}T00:00:00Z`);
  for (let n = 0; n <= HORIZON; n++) {
    const jour = jourDe(civil + sens * n * JOUR);
    if (!tombeLe(regle, jour)) continue;
    const instant = instantAParis(jour, regle.heure);
    if (garde(instant)) return instant;
  }
  throw new Error('A rule of sending falls on no day');
}

/** The first instant of a rule after another. */
export const echeanceApres = (regle: Regle, instant: Date): Date =>
  chercher(regle, instant, 1, (une) => une > instant);

/** The last instant of a rule up to another. */
export const echeanceAvant = (regle: Regle, instant: Date): Date =>
  chercher(regle, instant, -1, (une) => une <= instant);

/**
 * What is to be sent now: the last instant that came, if it came after the rule was said. What was missed while the register
 * was away is sent once, not as many times as it was missed.
 */
export function echue(regle: Regle, depuis: Date, maintenant: Date): Date | null {
  const derniere = echeanceAvant(regle, maintenant);
  return derniere > depuis ? derniere : null;
}
