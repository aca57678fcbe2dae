import type { Zone } from './projection.ts';

const NOMBRE = String.raw`-?\d{1,3}(?:\.\d{1,4})?`;
const ZONE = new RegExp(`^${[NOMBRE, NOMBRE, NOMBRE, NOMBRE].join(',')}$`, 'u');

/** A zone as an address writes it: `zone=-1.2,44.1,0.3,45.2`, west, south, east and north. */
export function lireZone(texte: string): Zone | null {
  if (!ZONE.test(texte)) return null;
  const [ouest = 0, sud = 0, est = 0, nord = 0] = texte.split(',').map(Number);
  const surTerre = ouest >= -180 && est <= 180 && sud >= -90 && nord <= 90;
  return surTerre && ouest < est && sud < nord ? { ouest, sud, est, nord } : null;
}

/** To within a hundred metres, and never outside the Earth. */
export const ecrireZone = ({ ouest, sud, est, nord }: Zone): string =>
  [Math.max(-180, ouest), Math.max(-90, sud), Math.min(180, est), Math.min(90, nord)]
    .map((degres) => String(Number(degres.toFixed(3))))
    .join(',');
