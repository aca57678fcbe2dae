import {
  cleDeBrouillon,
  type Garde,
  garderLeBrouillon as garder,
  lireLeBrouillon,
} from '../../shared/brouillons.ts';
import type { Conflit } from './conflit.ts';
import type { Saisie } from './saisie.ts';

/** What someone was writing of a place, with the version they started from; a conflict met on the way stays with it. */
export interface Brouillon extends Garde {
  readonly version: number;
  readonly depart: Saisie;
  readonly saisie: Saisie;
  readonly motif: string;
  readonly conflit: Conflit | null;
}

/** A draft before it is kept: the day is that of its keeping. */
export type Ecriture = Omit<Brouillon, 'modifieA'>;

/** A draft is of one account and one place: nobody reads another's. */
export const cleDuBrouillon = (compte: string, lieu: string): string => cleDeBrouillon(compte, lieu);

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- under this key nothing else is kept
export const brouillonDe = async (cle: string) => (await lireLeBrouillon(cle)) as Brouillon | null;

export const garderLeBrouillon = (brouillon: Ecriture): Promise<void> => garder<Brouillon>(brouillon);

export { effacerLeBrouillon } from '../../shared/brouillons.ts';
