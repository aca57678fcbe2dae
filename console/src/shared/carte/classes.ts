import { PRUDENCE } from '../wilson.ts';

/** What the map knows of one département. */
export interface Valeur {
  readonly code: string;
  readonly achetes: number;
  readonly taux: number | null;
  readonly masque?: boolean;
}

/** Upper bounds of the first four classes; they are fixed so that two maps can be compared. */
export const SEUILS = [0.1, 0.2, 0.3, 0.4] as const;

/** `v` bought nothing, `h` too few pass or nothing that may be shown, else one of five classes. */
export type Classe = 'v' | 'h' | '1' | '2' | '3' | '4' | '5';

const CLASSES = ['1', '2', '3', '4', '5'] as const;

export function classeDe(valeur: Valeur | undefined): Classe {
  if (!valeur || (valeur.achetes === 0 && !valeur.masque)) return 'v';
  if (valeur.masque || valeur.achetes < PRUDENCE || valeur.taux === null) return 'h';
  const rate = valeur.taux;
  const rang = SEUILS.findIndex((seuil) => rate < seuil);
  return CLASSES[rang === -1 ? 4 : rang] ?? '5';
}
