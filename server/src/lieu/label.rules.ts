import type { EtatDeLabel } from './lieu.types.ts';

/** What the rule looks at of an assertion; `evenement` orders what was said, the last word counts. */
export interface Assertion {
  readonly acte: 'LABELLISATION' | 'SUSPENSION' | 'RETRAIT';
  readonly du: string;
  readonly jusquAu: string | null;
  readonly evenement: number;
}

const DAY = 86_400_000;
/** A label that ends within this many days is to be renewed. */
const PREAVIS = 30;

const daysUntil = (jour: string, fin: string): number => (Date.parse(fin) - Date.parse(jour)) / DAY;

/** A suspension or a withdrawal ends for good where a label said later begins, even once that label has ended. */
const isLifted = (one: Assertion, assertions: readonly Assertion[], jour: string): boolean =>
  one.acte !== 'LABELLISATION' &&
  assertions.some(
    ({ acte, du, jusquAu, evenement }) =>
      acte === 'LABELLISATION' &&
      evenement > one.evenement &&
      du <= jour &&
      (jusquAu === null || jusquAu >= one.du),
  );

/** State of a label on a day: the last assertion in force decides; with none in force, the past, then the future. */
export function etatDuLabel(assertions: readonly Assertion[], jour: string): EtatDeLabel | null {
  const current = assertions
    .filter(({ du, jusquAu }) => du <= jour && (jusquAu === null || jusquAu >= jour))
    .filter((one) => !isLifted(one, assertions, jour))
    .toSorted((a, b) => b.evenement - a.evenement)[0];
  if (current?.acte === 'RETRAIT') return 'RETIRE';
  if (current?.acte === 'SUSPENSION') return 'SUSPENDU';
  if (current)
    return current.jusquAu !== null && daysUntil(jour, current.jusquAu) <= PREAVIS
      ? 'A_RENOUVELER'
      : 'LABELLISE';
  const labels = assertions.filter(({ acte }) => acte === 'LABELLISATION');
  if (labels.some(({ jusquAu }) => jusquAu !== null && jusquAu < jour)) return 'EXPIRE';
  return labels.some(({ du }) => du > jour) ? 'CANDIDAT' : null;
}
