const PARIS = new Intl.DateTimeFormat('fr-CA', { timeZone: 'Europe/Paris' });

/** The civil day in Paris, as YYYY-MM-DD, unless the setting HORLOGE fixes it (demonstration and tests). */
export function today(now = new Date()): string {
  const fixed = process.env['HORLOGE'];
  if (fixed === undefined || fixed === '') return PARIS.format(now);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(fixed) || Number.isNaN(Date.parse(fixed)))
    throw new Error(`HORLOGE « ${fixed} » n’est pas un jour de la forme AAAA-MM-JJ`);
  return fixed;
}
