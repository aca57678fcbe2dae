const PARIS = new Intl.DateTimeFormat('fr-CA', { timeZone: 'Europe/Paris' });

/** The civil day in Paris, as YYYY-MM-DD, unless the setting HORLOGE fixes it (demonstration and tests). */
export function today(now = new Date()): string {
  const fixed = process.env['HORLOGE'];
  if (fixed === undefined || fixed === '') return PARIS.format(now);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(fixed) || Number.isNaN(Date.parse(fixed)))
    throw new Error(`HORLOGE « ${fixed} » n’est pas un jour de la forme AAAA-MM-JJ`);
  return fixed;
}

/** The civil day in Paris of an instant, whatever the setting of the clock. */
export const jourDeLInstant = (instant: Date): string => PARIS.format(instant);

/** The instant that nothing may come after: now, or the end of the day that HORLOGE fixes. */
export function maintenant(now = Date.now()): number {
  const fixed = process.env['HORLOGE'];
  return fixed === undefined || fixed === '' ? now : Date.parse(`${fixed}T23:59:59Z`);
}
