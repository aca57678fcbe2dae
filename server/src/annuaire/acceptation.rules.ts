/** Whether a pass is accepted on a day, and until or since when. */
export interface Acceptation {
  readonly accepte: boolean;
  /** Last day of the acceptance under way; `null` when it has no end. */
  readonly jusquAu: string | null;
  /** First day on which it was no longer accepted; `null` when it never was before. */
  readonly plusDepuis: string | null;
  /** First day on which it will be accepted. */
  readonly aPartirDu: string | null;
}

/** Days between which a label holds, the first and the last included; the last may be `infinity`. */
export type Periode = readonly [debut: string, fin: string];

/** What periods of a label, in their order, say of a day: two that touch are one. */
export function acceptationDe(periodes: readonly Periode[], jour: string): Acceptation {
  const suites = suitesDe(periodes);
  const ici = suites.find(([debut, fin]) => debut <= jour && jour <= fin);
  const derniere = suites.findLast(([, fin]) => fin < jour);
  const prochaine = suites.find(([debut]) => debut > jour);
  return {
    accepte: ici !== undefined,
    jusquAu: ici === undefined || ici[1] === 'infinity' ? null : ici[1],
    plusDepuis: ici === undefined && derniere ? lendemain(derniere[1]) : null,
    aPartirDu: ici === undefined ? (prochaine?.[0] ?? null) : null,
  };
}

/** Periods that touch made one. */
export function suitesDe(periodes: readonly Periode[]): Periode[] {
  const suites: Periode[] = [];
  for (const [debut, fin] of periodes) {
    const avant = suites.at(-1);
    if (avant && avant[1] !== 'infinity' && lendemain(avant[1]) >= debut)
      suites[suites.length - 1] = [avant[0], fin];
    else suites.push([debut, fin]);
  }
  return suites;
}

/** The civil day after a day. */
function lendemain(jour: string): string {
  return new Date(Date.parse(`${jour}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}
