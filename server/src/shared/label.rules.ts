/** What a label is on a day. */
export type EtatDeLabel = 'CANDIDAT' | 'LABELLISE' | 'A_RENOUVELER' | 'SUSPENDU' | 'RETIRE' | 'EXPIRE';

/** What the rule looks at of an assertion that was not taken back; `evenement` orders what was said, the last word counts. */
export interface Assertion {
  readonly acte: 'LABELLISATION' | 'SUSPENSION' | 'RETRAIT' | 'CANDIDATURE' | 'REFUS';
  readonly du: string;
  readonly jusquAu: string | null;
  readonly evenement: number;
  /** Orders what one event says. */
  readonly id?: string;
}

/** The last word first. */
const lastFirst = (a: Assertion, b: Assertion): number =>
  b.evenement - a.evenement || Number((b.id ?? '') > (a.id ?? '')) - Number((b.id ?? '') < (a.id ?? ''));

const DAY = 86_400_000;
/** A label that ends within this many days is to be renewed. */
const PREAVIS = 30;

const daysUntil = (jour: string, fin: string): number => (Date.parse(fin) - Date.parse(jour)) / DAY;

/** A suspension or a withdrawal ends for good where a label said later begins, even once that label has ended. */
const isLifted = (one: Assertion, assertions: readonly Assertion[], jour: string): boolean =>
  (one.acte === 'SUSPENSION' || one.acte === 'RETRAIT') &&
  assertions.some(
    (other) =>
      other.acte === 'LABELLISATION' &&
      lastFirst(one, other) > 0 &&
      other.du <= jour &&
      (other.jusquAu === null || other.jusquAu >= one.du),
  );

/** Whether a labellisation goes on the day after another ends: what was renewed is not to be renewed. */
const isFollowed = (fin: string, assertions: readonly Assertion[]): boolean =>
  assertions.some(
    ({ acte, du, jusquAu }) =>
      acte === 'LABELLISATION' && daysUntil(du, fin) >= -1 && (jusquAu === null || jusquAu > fin),
  );

/** Whether a label is asked for on a day, and nobody has answered. */
const attend = (assertions: readonly Assertion[], jour: string): boolean =>
  assertions
    .filter(({ acte, du }) => ['CANDIDATURE', 'REFUS', 'LABELLISATION'].includes(acte) && du <= jour)
    .toSorted(lastFirst)[0]?.acte === 'CANDIDATURE';

/** State of a label on a day: the last assertion in force decides; with none, a candidature, the past, then the future. */
export function etatDuLabel(assertions: readonly Assertion[], jour: string): EtatDeLabel | null {
  const current = assertions
    .filter(({ acte }) => acte !== 'CANDIDATURE' && acte !== 'REFUS')
    .filter(({ du, jusquAu }) => du <= jour && (jusquAu === null || jusquAu >= jour))
    .filter((one) => !isLifted(one, assertions, jour))
    .toSorted(lastFirst)[0];
  if (current?.acte === 'RETRAIT') return 'RETIRE';
  if (current?.acte === 'SUSPENSION') return 'SUSPENDU';
  if (current)
    return current.jusquAu !== null &&
      daysUntil(jour, current.jusquAu) <= PREAVIS &&
      !isFollowed(current.jusquAu, assertions)
      ? 'A_RENOUVELER'
      : 'LABELLISE';
  if (attend(assertions, jour)) return 'CANDIDAT';
  const labels = assertions.filter(({ acte }) => acte === 'LABELLISATION');
  if (labels.some(({ jusquAu }) => jusquAu !== null && jusquAu < jour)) return 'EXPIRE';
  return labels.some(({ du }) => du > jour) ? 'CANDIDAT' : null;
}
