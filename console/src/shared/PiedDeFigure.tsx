import type { ReactNode } from 'react';
import { Age } from './Age.tsx';
import { AgeDuDirect } from './direct/AgeDuDirect.tsx';
import { useTextes } from './langue.ts';

export interface Definition {
  readonly nom: string;
  readonly texte: string;
}

interface Props {
  readonly base?: 'ACHAT' | 'FLUX';
  readonly fraicheur?: string;
  readonly definitions?: readonly Definition[];
  readonly children?: ReactNode;
}

const TEXTES = {
  fr: {
    definition: 'Définition',
    ACHAT: 'Base\u00a0: achats de la période',
    FLUX: 'Base\u00a0: flux de la période',
  },
  en: {
    definition: 'Definition',
    ACHAT: 'Base: bought in the period',
    FLUX: 'Base: flow of the period',
  },
};

/** What a figure always says under it: its definition, its base and its age. */
export function PiedDeFigure({ base, fraicheur, definitions, children }: Props) {
  const textes = useTextes(TEXTES);
  return (
    <>
      {definitions && definitions.length > 0 && (
        <details>
          <summary>{textes.definition}</summary>
          {definitions.map(({ nom, texte }) => (
            <p key={nom}>
              <strong>{nom}</strong> {texte}
            </p>
          ))}
        </details>
      )}
      {base && <span>{textes[base]}</span>}
      {children}
      {fraicheur && <Age instant={fraicheur} />}
      <AgeDuDirect />
    </>
  );
}
