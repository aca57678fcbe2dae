/** An amount as it is typed, in cents: `1,52`, `12.5`; `null` for anything else, and for nothing. */
export function lireMontant(texte: string): number | null {
  const [, entier = '', decimales = ''] = /^\s*(\d{1,7})(?:[.,](\d{1,2}))?\s*€?\s*$/u.exec(texte) ?? [];
  const centimes = Number(entier) * 100 + Number(decimales.padEnd(2, '0'));
  return entier !== '' && centimes > 0 ? centimes : null;
}
