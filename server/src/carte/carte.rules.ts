import type { Geo } from '../annuaire/annuaire.module.ts';

/** A point of the map, in the units of the outlines. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

const RADIAN = Math.PI / 180;

/** The outlines are drawn in Mercator’s projection: fitted to two kilometres on the mainland and Corsica. */
export const projeter = ({ latitude, longitude }: Geo): Point => ({
  x: 211.906 + 2384.14 * longitude * RADIAN,
  y: 2467.55 - 2370.31 * Math.log(Math.tan(Math.PI / 4 + (latitude * RADIAN) / 2)),
});

/** What of the map is shown. A unit is about two kilometres. */
export interface Cadrage {
  readonly x: number;
  readonly y: number;
  readonly largeur: number;
  readonly hauteur: number;
}

const MARGE = 0.14;
/** Width over height. */
const FORME = 1.2;

/** Frames all points, never closer than some units: a place alone is shown in its surroundings. */
export function cadrer(points: readonly Point[], plusPres = 3): Cadrage {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const [gauche, droite, haut, bas] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const hauteurVoulue = Math.max(bas - haut, plusPres / FORME) * (1 + 2 * MARGE);
  const largeurVoulue = Math.max(droite - gauche, plusPres) * (1 + 2 * MARGE);
  const largeur = Math.max(largeurVoulue, hauteurVoulue * FORME);
  const hauteur = largeur / FORME;
  return { x: (gauche + droite) / 2 - largeur / 2, y: (haut + bas) / 2 - hauteur / 2, largeur, hauteur };
}

/** Whether a point is well inside what is shown. */
export const dedans = ({ x, y }: Point, cadre: Cadrage): boolean =>
  x > cadre.x + cadre.largeur * 0.06 &&
  x < cadre.x + cadre.largeur * 0.94 &&
  y > cadre.y + cadre.hauteur * 0.06 &&
  y < cadre.y + cadre.hauteur * 0.94;

/** Points pushed apart until each of their numbers can be read: the list gives the exact places. */
export function ecarter(points: readonly Point[], ecart: number): readonly Point[] {
  const poses = points.map(({ x, y }) => ({ x, y }));
  for (let tour = 0; tour < 40; tour++)
    for (const [i, a] of poses.entries())
      for (const [j, b] of poses.slice(0, i).entries()) {
        const [dx, dy] = [a.x - b.x, a.y - b.y];
        const ici = Math.hypot(dx, dy);
        if (ici >= ecart) continue;
        // Two at the same place part in a direction of their own.
        const angle = ici > 0 ? Math.atan2(dy, dx) : (i * 7 + j) * 0.9;
        const pas = (ecart - ici) / 2;
        a.x += Math.cos(angle) * pas;
        a.y += Math.sin(angle) * pas;
        b.x -= Math.cos(angle) * pas;
        b.y -= Math.sin(angle) * pas;
      }
  return poses;
}
