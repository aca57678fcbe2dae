/** What one pass pays, in cents. */
const VALEUR_DU_PASS = 1000;

/**
 * What remains to be paid once a pass is given, in cents; `null` when the place did not say its price. A regulated price promises that
 * nothing does.
 */
export function resteAPayer(lieu: {
  readonly tarifCentimes: number | null;
  readonly tarifReglemente: boolean | null;
  readonly frais: readonly string[];
}): number | null {
  if (lieu.tarifReglemente === true) return 0;
  if (lieu.tarifCentimes !== null) return Math.max(0, lieu.tarifCentimes - VALEUR_DU_PASS);
  return lieu.frais.length > 0 && lieu.frais.every((frais) => frais === 'Gratuit') ? 0 : null;
}
