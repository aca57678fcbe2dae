/**
 * Splits whole cents between shares by largest remainder: the parts always add up to the total, and equal remainders go to
 * the first. Worked out on whole numbers, since a product of two amounts is beyond what a float holds.
 */
export function partager(total: number, poids: readonly number[]): number[] {
  const somme = poids.reduce((cumul, un) => cumul + BigInt(un), 0n);
  if (somme <= 0n) throw new RangeError('At least one share must weigh something');
  const exactes = poids.map((un) => BigInt(total) * BigInt(un));
  const parts = exactes.map((une) => une / somme);
  const reste = Number(BigInt(total) - parts.reduce((cumul, une) => cumul + une, 0n));
  const servis = exactes
    .map((une, rang) => ({ rang, reste: une % somme }))
    .toSorted((une, autre) => Number(autre.reste - une.reste) || une.rang - autre.rang)
    .slice(0, reste);
  for (const { rang } of servis) parts[rang] = (parts[rang] ?? 0n) + 1n;
  return parts.map(Number);
}
