/** Splits a whole by weights, to the unit: what rounding down leaves goes to the largest remainders, first come first. */
export function repartir(total: number, poids: readonly number[]): number[] {
  const somme = poids.reduce((sum, un) => sum + un, 0);
  const exacts = poids.map((un) => (somme === 0 ? 0 : (total * un) / somme));
  const parts = exacts.map(Math.floor);
  const reste = total - parts.reduce((sum, une) => sum + une, 0);
  const ordre = exacts.map((exact, i) => ({ i, reste: exact - Math.floor(exact) }));
  ordre.sort((one, other) => other.reste - one.reste || one.i - other.i);
  for (const { i } of ordre.slice(0, reste)) parts[i] = (parts[i] ?? 0) + 1;
  return parts;
}
