import { createContext, use, useState } from 'react';
import type { Maille } from '../shared/statistiques/mailles.ts';

/** What is pointed at or has the focus, in whichever figure: the others show the same. */
export interface Survol {
  readonly maille: Maille;
  readonly code: string;
}

interface Lien {
  readonly survol: Survol | null;
  readonly survoler: (survol: Survol | null) => void;
}

const SurvolContext = createContext<Lien>({ survol: null, survoler: () => undefined });

export const SurvolProvider = SurvolContext.Provider;

/** The link between the figures of a page. */
export function useLien(): Lien {
  const [survol, survoler] = useState<Survol | null>(null);
  return { survol, survoler };
}

export const useSurvol = (): Lien => use(SurvolContext);

/** What an element that stands for a row of a kind must do to be linked to the other figures. */
export function gestesDeSurvol(lien: Lien, survol: Survol | null) {
  if (!survol) return {};
  return {
    onPointerEnter: () => lien.survoler(survol),
    onPointerLeave: () => lien.survoler(null),
    onFocus: () => lien.survoler(survol),
    onBlur: () => lien.survoler(null),
  };
}

export const estSurvole = ({ survol }: Lien, maille: Maille, code: string | null): boolean =>
  survol !== null && code !== null && survol.maille === maille && survol.code === code;
