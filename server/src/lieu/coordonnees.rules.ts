import type { LigneLue } from '../shared/import.ts';
import { decimal } from '../shared/valeurs.rules.ts';

/** Latitude and longitude of a line: both, or none. */
export function coordonnees<C extends string>(
  ligne: LigneLue<C | 'latitude' | 'longitude'>,
): [number | null, number | null] {
  const [manque, autre] = (['latitude', 'longitude'] as const).filter((cle) => ligne.brut(cle) === '');
  if (manque && !autre) ligne.refuser(manque, 'les deux coordonnées, ou aucune');
  return [ligne.lire('latitude', decimal(-90, 90)), ligne.lire('longitude', decimal(-180, 180))];
}
