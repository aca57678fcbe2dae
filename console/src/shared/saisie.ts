/** A price as one writes it, in cents; null when it is none. */
export function lireCentimes(texte: string): number | null {
  const [, units, cents = ''] = /^(\d{1,6})(?:[.,](\d{1,2}))?$/u.exec(texte.replaceAll(/[\s€]/gu, '')) ?? [];
  return units === undefined ? null : Number(units) * 100 + Number(cents.padEnd(2, '0'));
}

/** Minutes of service, from 1 to 600; none when nothing is typed. */
export function lireMinutes(texte: string): number | null | undefined {
  if (!texte.trim()) return null;
  const minutes = Number(texte);
  return Number.isInteger(minutes) && minutes >= 1 && minutes <= 600 ? minutes : undefined;
}
