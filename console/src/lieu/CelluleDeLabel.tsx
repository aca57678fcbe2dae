import type { ComponentProps } from 'react';
import { useVientDeChanger } from '../shared/direct/useVientDeChanger.ts';
import { useLangue } from '../shared/langue.ts';
import { type Arret, arretEnMots } from './arret.ts';
import { TamponDeLabel } from './TamponDeLabel.tsx';

interface Props extends ComponentProps<typeof TamponDeLabel> {
  readonly arret: Arret | null;
}

/** The state of a label in a row, and what will stop it; it shows for a moment that it has just changed. */
export function CelluleDeLabel({ arret, ...label }: Props) {
  const langue = useLangue();
  const change = useVientDeChanger(
    JSON.stringify([label.etat, label.labels.filter(({ genre }) => genre === label.genre), arret]),
  );
  return (
    <td className={change ? 'vient-de-changer' : undefined}>
      <TamponDeLabel {...label} />
      {arret && <span className="sous fort">{arretEnMots(arret, langue)}</span>}
    </td>
  );
}
