export type ActeDeLabel = 'LABELLISATION' | 'SUSPENSION' | 'RETRAIT';

/** What an issuer says of a label: from a day, to another or for good. */
export interface Assertion {
  readonly acte: ActeDeLabel;
  readonly du: number;
  readonly jusquAu: number | null;
}

/** Days on which uses are accepted: from one included to another excluded, or for good. */
export interface Periode {
  readonly du: number;
  readonly avant: number | null;
}

/** A suspension ends for good where a label said after it begins. */
const estLevee = (une: Assertion, suivantes: readonly Assertion[], jour: number): boolean =>
  une.acte !== 'LABELLISATION' &&
  suivantes.some(
    ({ acte, du, jusquAu }) => acte === 'LABELLISATION' && du <= jour && (jusquAu ?? Infinity) >= une.du,
  );

/** The periods in which a label holds: of the assertions in force on a day, the last recorded decides. */
export function periodesDuLabel(assertions: readonly Assertion[]): readonly Periode[] {
  const bornes = assertions.flatMap(({ du, jusquAu }) => (jusquAu === null ? [du] : [du, jusquAu + 1]));
  const triees = [...new Set(bornes)].toSorted((one, other) => one - other);
  const periodes: { du: number; avant: number | null }[] = [];
  for (const [i, du] of triees.entries()) {
    const decisive = assertions.findLast(
      (une, n) =>
        une.du <= du && (une.jusquAu ?? Infinity) >= du && !estLevee(une, assertions.slice(n + 1), du),
    );
    if (decisive?.acte !== 'LABELLISATION') continue;
    const avant = triees[i + 1] ?? null;
    const precedente = periodes.at(-1);
    if (precedente?.avant === du) precedente.avant = avant;
    else periodes.push({ du, avant });
  }
  return periodes;
}
