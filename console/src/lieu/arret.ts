import type { EtatDeLabel, GenreDeLabel } from '../graphql/graphql.ts';

/** A stretch of time in which a label has one state. */
interface Periode {
  readonly label: string;
  readonly debut: string | null;
  readonly etat: EtatDeLabel;
}

/** A label that will stop counting: from which day, and how. */
export interface Arret {
  readonly etat: 'SUSPENDU' | 'RETIRE';
  readonly jour: string;
}

/** What will stop a label after a day, first: an end that comes by itself is told by the label's own. */
export function arretAVenir(periodes: readonly Periode[], genre: GenreDeLabel, jour: string): Arret | null {
  const [premier = null] = periodes
    .flatMap(({ label, debut, etat }) =>
      label === genre && debut !== null && debut > jour && (etat === 'SUSPENDU' || etat === 'RETIRE')
        ? [{ etat, jour: debut }]
        : [],
    )
    .toSorted((a, b) => a.jour.localeCompare(b.jour));
  return premier;
}
