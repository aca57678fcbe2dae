import { cleDeLuhn } from '../shared/siret.rules.ts';

/** The nth fictitious SIREN: in 999, which no one holds, with a right key. */
export const sirenFictif = (n: number): string => avecCle(`999${String(n).padStart(5, '0')}`);

/** The SIRET of the first establishment of a SIREN. */
export const siretFictif = (siren: string): string => avecCle(`${siren}0001`);

function avecCle(corps: string): string {
  const cle = Array.from('0123456789').find((chiffre) => cleDeLuhn(corps + chiffre));
  return `${corps}${cle ?? ''}`;
}
