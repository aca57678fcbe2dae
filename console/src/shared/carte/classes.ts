/** What the map knows of one département. */
export interface Valeur {
  readonly code: string;
  readonly valeur: number | null;
  /** The rows under a rate, to be said when they are few. */
  readonly effectif?: number | null;
  readonly prudence?: boolean;
  readonly masque?: boolean;
}

/** Upper bounds of the first four classes of a rate; they are fixed so that two maps can be compared. */
export const SEUILS_DE_TAUX: readonly number[] = [0.1, 0.2, 0.3, 0.4];

/** `v` nothing to count, `h` too few rows under it, `m` hidden, else one of five classes. */
export type Classe = 'v' | 'h' | 'm' | '1' | '2' | '3' | '4' | '5';

const CLASSES = ['1', '2', '3', '4', '5'] as const;

export function classeDe(valeur: Valeur | undefined, seuils: readonly number[]): Classe {
  if (valeur?.masque) return 'm';
  if (!valeur || valeur.valeur === null) return 'v';
  if (valeur.prudence) return 'h';
  const value = valeur.valeur;
  const rang = seuils.findIndex((seuil) => value < seuil);
  return CLASSES[rang === -1 ? seuils.length : rang] ?? '5';
}

const CHIFFRES = 2;

/** Round bounds that leave about as many départements in each of five classes; fewer when values are few. */
export function seuilsDe(valeurs: readonly Valeur[]): readonly number[] {
  const known = valeurs
    .flatMap(({ valeur, masque, prudence }) => (valeur === null || masque || prudence ? [] : [valeur]))
    .toSorted((a, b) => a - b);
  const bounds = [0.2, 0.4, 0.6, 0.8].flatMap((share) => {
    const value = known[Math.floor(known.length * share)];
    return value === undefined ? [] : [Number(value.toPrecision(CHIFFRES))];
  });
  return [...new Set(bounds)].filter((bound) => bound > (known[0] ?? 0));
}
