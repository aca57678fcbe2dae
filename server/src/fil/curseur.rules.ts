import type { Owner } from '../shared/journal.ts';

/** The journals, in the order in which events of one transaction are told: it never changes, since cursors hold it. */
export const JOURNAUX: readonly Owner[] = ['plateforme', 'territoires', 'labels', 'pass', 'statistiques'];

/** Where an event stands in the one order of all journals. */
export interface Rang {
  /** The transaction that recorded it. */
  readonly tx: string;
  /** Its journal, by its place among `JOURNAUX`. */
  readonly proprietaire: number;
  /** Its position in that journal; 0 stands before every event of it. */
  readonly position: number;
}

/**
 * The order of the log for who resumes: by transaction, then by journal, then by position. Positions alone are given before a
 * transaction commits, so that a late one would be passed; transactions below the horizon of a snapshot have all ended, and
 * none can appear among them.
 */
export function compareRangs(a: Rang, b: Rang): number {
  const [left, right] = [BigInt(a.tx), BigInt(b.tx)];
  if (left !== right) return left < right ? -1 : 1;
  return a.proprietaire - b.proprietaire || a.position - b.position;
}

/** Before every event of a transaction, and after all those of the transactions before it. */
export const debutDe = (tx: string): Rang => ({ tx, proprietaire: 0, position: 0 });

/** Before every event. */
export const ORIGINE: Rang = debutDe('0');

/** Beyond every position. */
const SANS_FIN = '9223372036854775807';

/** For each journal, the position after which it is read in the transaction of a rank. */
export const bornesApres = ({ proprietaire, position }: Rang): readonly string[] =>
  JOURNAUX.map((_, journal) =>
    journal === proprietaire ? String(position) : journal < proprietaire ? SANS_FIN : '0',
  );

/** Opaque to clients. */
export const ecrireCurseur = ({ tx, proprietaire, position }: Rang): string =>
  Buffer.from(JSON.stringify([tx, proprietaire, position])).toString('base64url');

/** `null` when it is not one of ours; those given when the journal of labels alone was told still hold. */
export function lireCurseur(texte: string): Rang | null {
  try {
    const lu: unknown = JSON.parse(Buffer.from(texte, 'base64url').toString());
    if (Array.isArray(lu)) return rangDe(lu);
    const labels = typeof lu === 'object' && lu !== null && 'labels' in lu ? lu.labels : null;
    return Array.isArray(labels) && labels.length === 2
      ? rangDe([labels[0], JOURNAUX.indexOf('labels'), labels[1]])
      : null;
  } catch {
    return null;
  }
}

const LE_PLUS_GRAND = 2n ** 64n;

function rangDe(lu: readonly unknown[]): Rang | null {
  const [tx, proprietaire, position] = lu;
  const valide =
    lu.length === 3 &&
    typeof tx === 'string' &&
    /^\d{1,20}$/u.test(tx) &&
    BigInt(tx) < LE_PLUS_GRAND &&
    Number(proprietaire) in JOURNAUX &&
    Number.isSafeInteger(position) &&
    Number(position) >= 0;
  return valide ? { tx, proprietaire: Number(proprietaire), position: Number(position) } : null;
}
