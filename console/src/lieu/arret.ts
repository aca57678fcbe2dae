import type { EtatDeLabel, GenreDeLabel } from '../graphql/graphql.ts';
import { jour as jourDit } from '../shared/dates.ts';
import { type Langue, majuscule } from '../shared/format.ts';
import { MOTS_D_ETAT } from '../shared/labels.ts';

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

/** « Suspendu à compter du 15/09/2021 ». */
export const arretEnMots = ({ etat, jour }: Arret, langue: Langue): string =>
  `${majuscule(MOTS_D_ETAT[langue][etat][0])} ${langue === 'fr' ? 'à compter du' : 'from'} ${jourDit(jour, langue)}`;
