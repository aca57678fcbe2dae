import { createHash } from 'node:crypto';

/** A key that tokens are signed with, named by its own digest. */
export interface Cle {
  readonly id: string;
  readonly secret: string;
  /** Until when it still verifies, in milliseconds since 1970; `null` while nothing has replaced it. */
  readonly fin: number | null;
}

/** The keys of this moment: the first signs, the others verify what they have signed, until their end. */
export type Trousseau = () => readonly Cle[];

export const cleDe = (secret: string, fin: number | null = null): Cle => ({
  id: createHash('sha256').update(secret).digest('hex').slice(0, 8),
  secret,
  fin,
});

/** A single key that nothing turns. */
export const trousseauDe = (secret: string): Trousseau => {
  const cles = [cleDe(secret)];
  return () => cles;
};
