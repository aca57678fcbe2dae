import type { Masque } from './masque.type.ts';

/** A value as it was read, with its parts, and why it is hidden. */
export interface Lue {
  readonly valeur: number | null;
  readonly numerateur: number | null;
  readonly denominateur: number | null;
  readonly masque: Masque | null;
}

export const RIEN: Lue = { valeur: null, numerateur: null, denominateur: null, masque: null };

/** One value over another, when there is something to divide by. */
export const rapporter = (numerateur: number | null, denominateur: number | null): Lue => ({
  valeur: numerateur !== null && denominateur !== null && denominateur > 0 ? numerateur / denominateur : null,
  numerateur,
  denominateur,
  masque: null,
});
