import type { ReactNode } from 'react';
import { nombre } from '../format.ts';
import { MOTS_D_ETAT } from '../labels.ts';
import { useLangue, useTextes } from '../langue.ts';
import { effectifsEnMots, motDeForme } from './mots.ts';
import type { EnVue } from './Plan.tsx';

const TEXTES = {
  fr: {
    rien: 'Pointez un lieu de la carte pour lire son nom.',
    groupe: (n: string) => `${n} lieux ensemble\u00a0: `,
  },
  en: {
    rien: 'Point at a place on the map to read its name.',
    groupe: (n: string) => `${n} places together: `,
  },
};

interface Props extends EnVue {
  /** The place by its name. */
  readonly nom: ReactNode;
  /** What else is known of it, after its state. */
  readonly suite?: string | undefined;
}

/** What is pointed at on the map, in words: a place by its name, or a group by its states. */
export function ObjetVise({ objet, id, etat, nom, suite }: Props) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  return (
    <p className="vise note" aria-live="polite">
      {objet === null && textes.rien}
      {objet?.effectifs &&
        `${textes.groupe(nombre(objet.nombre, langue))}${effectifsEnMots(objet.effectifs, langue)}`}
      {id !== null && (
        <>
          {nom}
          {` — ${etat === null ? motDeForme('SANS', langue) : MOTS_D_ETAT[langue][etat][0]}`}
          {suite && `, ${suite}`}
        </>
      )}
    </p>
  );
}
