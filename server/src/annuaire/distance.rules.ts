/** Where something is, in degrees (WGS 84). */
export interface Geo {
  readonly latitude: number;
  readonly longitude: number;
}

const RADIAN = Math.PI / 180;
const TERRE = 6_371_000;

/** Metres between two places, as the crow flies. */
export function distance(a: Geo, b: Geo): number {
  const [phi1, phi2] = [a.latitude * RADIAN, b.latitude * RADIAN];
  const [dPhi, dLambda] = [phi2 - phi1, (b.longitude - a.longitude) * RADIAN];
  const h = Math.sin(dPhi / 2) ** 2 + Math.cos(phi1) * Math.cos(phi2) * Math.sin(dLambda / 2) ** 2;
  return 2 * TERRE * Math.asin(Math.min(1, Math.sqrt(h)));
}
