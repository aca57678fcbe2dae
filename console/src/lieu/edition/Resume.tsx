import { CircleX, Info } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useLangue, useTextes } from '../../shared/langue.ts';
import { nomDuChamp } from './champs.ts';
import type { Fautes } from './saisie.ts';

const TEXTES = {
  fr: {
    corriger: (n: number) => (n === 1 ? '1 champ à corriger' : `${n} champs à corriger`),
    rien: 'Rien n’a changé : il n’y a rien à enregistrer.',
    choix: 'Choisissez une valeur pour chaque champ.',
  },
  en: {
    corriger: (n: number) => (n === 1 ? '1 field to put right' : `${n} fields to put right`),
    rien: 'Nothing changed: there is nothing to save.',
    choix: 'Choose a value for each field.',
  },
};

interface Props {
  readonly fautes: Fautes;
  /** Why nothing was sent, apart from the fields. */
  readonly rien: 'rien' | 'choix' | null;
}

/** What is wrong, all at once, where the focus goes; each field then says it again. */
export function Resume({ fautes, rien }: Props) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const boite = useRef<HTMLDivElement>(null);
  const liste = Object.entries(fautes);
  useEffect(() => {
    if (Object.keys(fautes).length > 0) boite.current?.focus();
  }, [fautes]);
  if (rien)
    return (
      <div className="msg attention" role="status">
        <Info className="ico" aria-hidden />
        <p>{textes[rien]}</p>
      </div>
    );
  if (liste.length === 0) return null;
  return (
    <div className="msg stop" ref={boite} tabIndex={-1} role="alert">
      <CircleX className="ico" aria-hidden />
      <div>
        <p className="fort">{textes.corriger(liste.length)}</p>
        <ul>
          {liste.map(([champ, message]) => (
            <li key={champ}>
              {champ === 'siret' ? 'SIRET' : nomDuChamp(champ, langue)}
              {langue === 'fr' ? '\u00a0' : ''}: {message}
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
