/** Number of a bank and of a branch that the Banque de France gave to no one. */
const BANQUE = '99999';
const GUICHET = '00001';

/** The IBAN of the nth account of a bank that is not: its two keys are right, so that every control lets it through. */
export function ibanFictif(n: number): string {
  const compte = String(n).padStart(11, '0');
  const cle = 97n - ((89n * BigInt(BANQUE) + 15n * BigInt(GUICHET) + 3n * BigInt(n)) % 97n);
  const bban = `${BANQUE}${GUICHET}${compte}${String(cle).padStart(2, '0')}`;
  // F is 15, R is 27: the country and two zeros, at the end.
  const controle = 98n - (BigInt(`${bban}152700`) % 97n);
  return `FR${String(controle).padStart(2, '0')}${bban}`;
}
