/** Cents of an amount as it is typed, in either language: `1 234,50`, `1234.5`; `null` when it is none. */
export function centimesDe(saisie: string): number | null {
  const texte = saisie.replaceAll(/[\s\u00a0\u202f€]/gu, '').replace(',', '.');
  if (!/^\d{1,12}(?:\.\d{1,2})?$/u.test(texte)) return null;
  const [euros = '0', fraction = ''] = texte.split('.');
  return Number(euros) * 100 + Number(fraction.padEnd(2, '0'));
}
