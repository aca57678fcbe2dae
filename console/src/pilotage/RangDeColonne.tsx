import { ArrowDown, ArrowUp, X } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import { useTextes } from '../shared/langue.ts';

const TEXTES = {
  fr: {
    avancer: (nom: string) => `Avancer ${nom}`,
    reculer: (nom: string) => `Reculer ${nom}`,
    retirer: (nom: string) => `Retirer ${nom}`,
  },
  en: {
    avancer: (nom: string) => `Move ${nom} forward`,
    reculer: (nom: string) => `Move ${nom} back`,
    retirer: (nom: string) => `Remove ${nom}`,
  },
};

interface Props {
  readonly nom: string;
  readonly rang: number;
  readonly total: number;
  readonly viser: (rang: number) => void;
  readonly deplacer: (rang: number, nom: string) => void;
  readonly retirer: () => void;
}

/** A column of the list: arrows walk it, Alt and arrows move it, Delete removes it; so do its buttons. */
export function RangDeColonne({ nom, rang, total, viser, deplacer, retirer }: Props) {
  const textes = useTextes(TEXTES);
  const seule = total === 1;

  function onKeyDown(event: KeyboardEvent) {
    const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
    if (event.key === 'Delete' && !seule) retirer();
    else if (by === 0) return;
    else if (event.altKey) deplacer(rang + by, nom);
    else viser(rang + by);
    event.preventDefault();
  }

  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex, jsx-a11y/no-noninteractive-element-interactions -- moved by keyboard; its buttons do the same
    <li tabIndex={0} onKeyDown={onKeyDown}>
      <span>{nom}</span>
      <Bouton
        icone={ArrowUp}
        mot={textes.avancer(nom)}
        muet={rang === 0}
        agir={() => deplacer(rang - 1, nom)}
      />
      <Bouton
        icone={ArrowDown}
        mot={textes.reculer(nom)}
        muet={rang === total - 1}
        agir={() => deplacer(rang + 1, nom)}
      />
      <Bouton icone={X} mot={textes.retirer(nom)} muet={seule} agir={retirer} />
    </li>
  );
}

interface BoutonProps {
  readonly icone: typeof X;
  readonly mot: string;
  readonly muet: boolean;
  readonly agir: () => void;
}

const Bouton = ({ icone: Icone, mot, muet, agir }: BoutonProps) => (
  <button type="button" className="b nu carre" aria-label={mot} title={mot} disabled={muet} onClick={agir}>
    <Icone className="ico" aria-hidden />
  </button>
);
