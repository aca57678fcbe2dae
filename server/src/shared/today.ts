const PARIS = new Intl.DateTimeFormat('fr-CA', { timeZone: 'Europe/Paris' });
const HEURE_DE_PARIS = new Intl.DateTimeFormat('fr-FR', {
  timeZone: 'Europe/Paris',
  hour: '2-digit',
  minute: '2-digit',
});

/** What HORLOGE fixes (demonstration and tests): a civil day of Paris, and an hour of it or none. */
function horloge(): { readonly jour: string; readonly heure: string | null } | null {
  const fixed = process.env['HORLOGE'];
  if (fixed === undefined || fixed === '') return null;
  const [, jour, heure = null] =
    /^(\d{4}-\d{2}-\d{2})(?:T([01]\d:[0-5]\d|2[0-3]:[0-5]\d))?$/.exec(fixed) ?? [];
  if (jour === undefined || Number.isNaN(Date.parse(jour)))
    throw new Error(
      `HORLOGE « ${fixed} » n’est pas un jour de la forme AAAA-MM-JJ, ou AAAA-MM-JJTHH:MM à l’heure de Paris`,
    );
  return { jour, heure };
}

/** The civil day in Paris, as YYYY-MM-DD, unless the setting HORLOGE fixes it (demonstration and tests). */
export const today = (now = new Date()): string => horloge()?.jour ?? PARIS.format(now);

/** The civil day in Paris of an instant, whatever the setting of the clock. */
export const jourDeLInstant = (instant: Date): string => PARIS.format(instant);

/** The instant that nothing may come after: now, or the end of the day that HORLOGE fixes. */
export function maintenant(now = Date.now()): number {
  const fixed = horloge();
  return fixed === null ? now : Date.parse(`${fixed.jour}T23:59:59Z`);
}

/** The instant by which a place is open or closed: now, or this hour of the day that HORLOGE fixes, or the hour it fixes. */
export function instantDuRegistre(now = new Date()): Date {
  const fixed = horloge();
  if (fixed === null) return now;
  const heure = fixed.heure ?? HEURE_DE_PARIS.format(now);
  const enUtc = new Date(`${fixed.jour}T${heure}:00Z`);
  // Paris is one or two hours ahead: what it reads at that instant says how many.
  const lue = new Date(`${PARIS.format(enUtc)}T${HEURE_DE_PARIS.format(enUtc)}:00Z`);
  return new Date(2 * enUtc.getTime() - lue.getTime());
}
