const Z_95 = 1.959964;

/** Wilson's interval at 95 %: honest for the small départements where the usual one leaves 0–100 %. */
export function wilson(succes: number, total: number): readonly [number, number] | null {
  if (total <= 0 || succes < 0 || succes > total) return null;
  const p = succes / total;
  const z2 = (Z_95 * Z_95) / total;
  const centre = (p + z2 / 2) / (1 + z2);
  const half = (Z_95 / (1 + z2)) * Math.sqrt((p * (1 - p)) / total + z2 / (4 * total));
  return [Math.max(0, centre - half), Math.min(1, centre + half)];
}

/** Under thirty pass a rate says little: it is hatched on the map and flagged in the table. */
export const PRUDENCE = 30;
