import { euros, type Langue, nombre, taux } from './format.ts';

/** A value of an indicator as its unit is written: `209 000`, `23,7 %`, `12,5 jours`, `480 €`. */
export function valeurEnUnite(valeur: number, unite: string | undefined, langue: Langue): string {
  const decimales = DECIMALES[unite ?? ''];
  if (unite === 'part') return taux(valeur, langue);
  if (unite === 'centimes') return euros(Math.round(valeur), langue);
  return nombre(valeur, langue, decimales !== undefined && !Number.isInteger(valeur) ? decimales : 0);
}

const DECIMALES: Readonly<Record<string, number>> = { jours: 1, heures: 1, kilomètres: 1 };

/** The same on an axis, whose steps are round. */
export const graduationEnUnite = (valeur: number, unite: string | undefined, langue: Langue): string =>
  unite === 'part'
    ? taux(valeur, langue, valeur * 100 === Math.round(valeur * 100) ? 0 : 1)
    : valeurEnUnite(valeur, unite, langue);

/** The least step of an axis: a whole of what is counted, a point of a rate, a euro. */
export const pasMinimal = (unite: string | undefined): number =>
  unite === 'part' ? 0.01 : unite === 'centimes' ? 100 : DECIMALES[unite ?? ''] === undefined ? 1 : 0.1;
