/** Whole numbers as near as can be to these, that make their rounded sum: the largest fractions are rounded up first. */
export function arrondir(valeurs: readonly number[]): number[] {
  const entiers = valeurs.map(Math.floor);
  const reste =
    Math.round(valeurs.reduce((somme, une) => somme + une, 0)) - entiers.reduce((s, un) => s + un, 0);
  const servis = valeurs
    .map((valeur, rang) => ({ rang, fraction: valeur - Math.floor(valeur) }))
    .toSorted((une, autre) => autre.fraction - une.fraction || une.rang - autre.rang)
    .slice(0, reste);
  for (const { rang } of servis) entiers[rang] = (entiers[rang] ?? 0) + 1;
  return entiers;
}
