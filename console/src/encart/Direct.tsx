import { Pause, Play } from 'lucide-react';
import { useTextes } from '../shared/langue.ts';
import type { Direct as Etat } from './useEncart.ts';

const TEXTES = {
  fr: {
    DIRECT: 'En direct',
    COUPE: 'Hors direct',
    SUSPENDU: 'Direct suspendu',
    suspendre: 'Suspendre le direct',
    reprendre: 'Reprendre le direct',
  },
  en: {
    DIRECT: 'Live',
    COUPE: 'Not live',
    SUSPENDU: 'Live paused',
    suspendre: 'Pause live updates',
    reprendre: 'Resume live updates',
  },
};

interface Props {
  readonly etat: Etat;
  readonly onChange: (suspendu: boolean) => void;
}

/** Whether figures follow the register, and what stops them. */
export function Direct({ etat, onChange }: Props) {
  const textes = useTextes(TEXTES);
  const suspendu = etat === 'SUSPENDU';
  const Icone = suspendu ? Play : Pause;
  return (
    <span className={`encart-direct ${etat.toLowerCase()}`}>
      <span>{textes[etat]}</span>
      <button
        type="button"
        className="b nu carre"
        aria-label={suspendu ? textes.reprendre : textes.suspendre}
        onClick={() => onChange(!suspendu)}
      >
        <Icone className="ico" aria-hidden />
      </button>
    </span>
  );
}
