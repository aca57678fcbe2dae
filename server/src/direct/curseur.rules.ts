/** Where a reader stands in the journal of labels: the transaction and the position of the last event it was given. */
export interface Rang {
  readonly tx: string;
  readonly position: number;
}

/**
 * The order of the log for who resumes: by transaction, then by position. Positions alone are given before a transaction commits, so
 * that a late one would be passed; transactions below the horizon of a snapshot have all ended, and none can appear among them.
 */
export function compareRangs(a: Rang, b: Rang): number {
  const [left, right] = [BigInt(a.tx), BigInt(b.tx)];
  if (left !== right) return left < right ? -1 : 1;
  return a.position - b.position;
}

/** Opaque to clients: a journal per owner may be added to it. */
export const ecrireCurseur = ({ tx, position }: Rang): string =>
  Buffer.from(JSON.stringify({ labels: [tx, position] })).toString('base64url');

/** `null` when it is not one of ours. */
export function lireCurseur(texte: string): Rang | null {
  try {
    const lu: unknown = JSON.parse(Buffer.from(texte, 'base64url').toString());
    const rang = typeof lu === 'object' && lu !== null && 'labels' in lu ? lu.labels : null;
    if (!Array.isArray(rang) || rang.length !== 2) return null;
    const [tx, position]: unknown[] = rang;
    const valide =
      typeof tx === 'string' &&
      /^\d{1,19}$/u.test(tx) &&
      Number.isSafeInteger(position) &&
      Number(position) >= 0;
    return valide ? { tx, position: Number(position) } : null;
  } catch {
    return null;
  }
}

/** The cursor of what a subscription tells; `null` for what has only a present. */
export const curseurDe = (dit: object): string | null => {
  const rang: unknown = 'rang' in dit ? dit.rang : null;
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what is told with a rank is an event of the log
  return typeof rang === 'object' && rang !== null ? ecrireCurseur(rang as Rang) : null;
};
