import { decimal, Illisible } from '../shared/valeurs.rules.ts';
import type { Cellules } from './lecture.rules.ts';

type Point = readonly [latitude: number, longitude: number];
const AUCUNE = [null, null] as const;

/** Boxes that hold the land of France: [south, west, north, east]. */
const FRANCE: readonly (readonly [number, number, number, number])[] = [
  [41.2, -5.3, 51.2, 9.7],
  [14.3, -61.3, 18.2, -60.7],
  [15.7, -63.2, 18.2, -60.9],
  [2, -54.7, 5.9, -51.5],
  [-21.5, 55.1, -20.8, 55.9],
  [-13.1, 44.9, -12.5, 45.4],
  [46.7, -56.5, 47.2, -56],
  [-23, 163.5, -19.5, 168.2],
  [-28, -155, -7.8, -134],
  [-14.5, -178.3, -13.1, -176],
];

const enFrance = ([latitude, longitude]: Point): boolean =>
  FRANCE.some(
    ([sud, ouest, nord, est]) =>
      latitude >= sud && latitude <= nord && longitude >= ouest && longitude <= est,
  );

type Coordonnees = 'latitude' | 'longitude';

/** Latitude and longitude of a line: both, or none; in France, or said to be elsewhere. Swapped ones are put back, and it is said. */
export function coordonnees<C extends string>(
  cellules: Cellules<C | Coordonnees>,
): readonly [number | null, number | null] {
  const textes = (['latitude', 'longitude'] as const).map((cle) => [cle, cellules.texte(cle)] as const);
  const vides = textes.filter(([, texte]) => texte === '');
  if (vides.length === 2) return AUCUNE;
  for (const [cle] of vides) cellules.refuser(cle, 'les deux coordonnées, ou aucune');
  if (vides.length > 0) return AUCUNE;
  const lues = textes.map(([cle, texte]) => [cle, degres(texte, cle)] as const);
  for (const [cle, lue] of lues) if (lue instanceof Illisible) cellules.refuser(cle, lue.attendu);
  const [latitude, longitude] = lues.map(([, lue]) => lue);
  if (typeof latitude !== 'number' || typeof longitude !== 'number') return AUCUNE;
  return enPlace(cellules, [latitude, longitude]);
}

const LIMITES = { latitude: 90, longitude: 180 };

function degres(texte: string, cle: Coordonnees): number | Illisible {
  const lue = decimal(-LIMITES[cle], LIMITES[cle])(texte.replace(/°$/, '').trim());
  if (!(lue instanceof Illisible)) return lue;
  const sexagesimale = /[NSEO]|\d\s*°/i.test(texte);
  return sexagesimale
    ? new Illisible(`${lue.attendu} : des degrés décimaux, ni minutes ni points cardinaux`)
    : lue;
}

function enPlace<C extends string>(
  cellules: Cellules<C | Coordonnees>,
  point: Point,
): readonly [number | null, number | null] {
  if (enFrance(point)) return point;
  const [latitude, longitude] = point;
  if (latitude === 0 && longitude === 0) {
    cellules.remarquer('latitude', 'zéro et zéro ne sont pas un lieu : entré sans coordonnées');
    return AUCUNE;
  }
  const inverse: Point = [longitude, latitude];
  if (enFrance(inverse)) {
    cellules.remarquer('latitude', `latitude et longitude inversées : lu ${longitude}, ${latitude}`);
    return inverse;
  }
  cellules.refuser(
    'latitude',
    `des coordonnées en France, outre-mer compris : ${latitude}, ${longitude} n’y est pas`,
  );
  return AUCUNE;
}
