/** An invariant of the register, as queries that anyone entitled may run. */
export interface Regle {
  readonly code: string;
  readonly libelle: string;
  /** What is compared with what, in words. */
  readonly definition: string;
  /** Where the rule comes from. */
  readonly source: string;
  /** Each answers one text a line, named `ligne`, and nothing when the invariant holds. */
  readonly requetes: readonly string[];
}

/** The uses that were not taken back, one at most for each pass. */
export const EN_VIGUEUR = `(
    select u.* from pass.utilisation u
    where not exists (select from pass.annulation x
      where x.lot = u.lot and x.carnet_id = u.carnet_id and x.rang = u.rang and x.usage = u.usage))`;

/** How a pass is called in a report: never by the number that opens it. */
export const nomDuPass = (alias: string): string => `${alias}.carnet_id || '-' || ${alias}.rang`;
