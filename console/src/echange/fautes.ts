/** A cell that was refused, or was and is no longer. */
export interface Faute {
  readonly ligne: number;
  readonly colonne: string | null;
  readonly valeur: string | null;
  readonly attendu: string;
  readonly corrigee: boolean;
}

type Rejet = Omit<Faute, 'corrigee'>;
type Correction = Pick<Faute, 'ligne' | 'colonne' | 'valeur'>;

export const cleDe = ({ ligne, colonne }: Pick<Faute, 'ligne' | 'colonne'>): string =>
  `${ligne} ${colonne ?? ''}`;

/** The cells refused and those put right, in the order of the file. */
export function fautesDe(rejets: readonly Rejet[], corrections: readonly Correction[]): readonly Faute[] {
  const refusees = new Set(rejets.map(cleDe));
  const corrigees = corrections
    .filter((une) => !refusees.has(cleDe(une)))
    .map((une) => ({ ...une, attendu: '', corrigee: true }));
  return [...rejets.map((rejet) => ({ ...rejet, corrigee: false })), ...corrigees].toSorted(
    (a, b) => a.ligne - b.ligne,
  );
}
