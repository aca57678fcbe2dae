import type { ComponentProps } from 'react';
import { jour } from '../shared/dates.ts';
import { useVientDeChanger } from '../shared/direct/useVientDeChanger.ts';
import { majuscule } from '../shared/format.ts';
import { MOTS_D_ETAT } from '../shared/labels.ts';
import { useLangue, useTextes } from '../shared/langue.ts';
import type { Arret } from './arret.ts';
import { TamponDeLabel } from './TamponDeLabel.tsx';

const TEXTES = {
  fr: { aCompter: (etat: string, le: string) => `${etat} à compter du ${le}` },
  en: { aCompter: (etat: string, le: string) => `${etat} from ${le}` },
};

interface Props extends ComponentProps<typeof TamponDeLabel> {
  readonly arret: Arret | null;
}

/** The state of a label in a row, and what will stop it; it shows for a moment that it has just changed. */
export function CelluleDeLabel({ arret, ...label }: Props) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const change = useVientDeChanger(
    JSON.stringify([label.etat, label.labels.filter(({ genre }) => genre === label.genre), arret]),
  );
  return (
    <td className={change ? 'vient-de-changer' : undefined}>
      <TamponDeLabel {...label} />
      {arret && (
        <span className="sous fort">
          {textes.aCompter(majuscule(MOTS_D_ETAT[langue][arret.etat][0]), jour(arret.jour, langue))}
        </span>
      )}
    </td>
  );
}
