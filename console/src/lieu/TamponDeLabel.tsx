import type { EtatDeLabel, GenreDeLabel } from '../graphql/graphql.ts';
import { jour } from '../shared/dates.ts';
import { type Langue, majuscule } from '../shared/format.ts';
import { useLangue, useTextes } from '../shared/langue.ts';
import { ETATS_DE_LABEL, MOTS_D_ETAT } from '../shared/labels.ts';
import { Tampon } from '../shared/Tampon.tsx';
import { type Assertion, dateQuiCompte, type Moment } from './label.ts';

const TEXTES = {
  fr: { jamais: 'jamais' },
  en: { jamais: 'never' },
};

const MOMENTS: Readonly<Record<Langue, Record<Moment, (jourDit: string) => string>>> = {
  fr: {
    'jusqu-au': (jourDit) => `jusqu’au ${jourDit}`,
    depuis: (jourDit) => `depuis le ${jourDit}`,
    'a-compter': (jourDit) => `à compter du ${jourDit}`,
    fini: (jourDit) => `fini le ${jourDit}`,
  },
  en: {
    'jusqu-au': (jourDit) => `until ${jourDit}`,
    depuis: (jourDit) => `since ${jourDit}`,
    'a-compter': (jourDit) => `from ${jourDit}`,
    fini: (jourDit) => `ended on ${jourDit}`,
  },
};

interface Props {
  /** Absent when the place never had this label. */
  readonly etat: EtatDeLabel | null;
  readonly genre: GenreDeLabel;
  readonly labels: readonly Assertion[];
}

/** The state of a label today, with the date that matters to it. */
export function TamponDeLabel({ etat, genre, labels }: Props) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  if (!etat) return <span className="note">{textes.jamais}</span>;
  const date = dateQuiCompte(etat, genre, labels);
  return (
    <>
      <Tampon mot={majuscule(MOTS_D_ETAT[langue][etat][0])} {...ETATS_DE_LABEL[etat]} />
      {date && <span className="sous">{MOMENTS[langue][date.moment](jour(date.jour, langue))}</span>}
    </>
  );
}
