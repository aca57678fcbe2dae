import type { Role } from '../shared/context.ts';
import type { Partie } from './calendrier.rules.ts';

/** The side a role speaks for; the others lead nothing and sign nothing, whatever they may read. */
export function partieDe(role: Role): Partie | null {
  if (role === 'OPERATEUR') return 'OPERATEUR';
  return role === 'GESTIONNAIRE' ? 'COMMANDITAIRE' : null;
}

/** Sides in words. */
export const NOM_DE_PARTIE: Readonly<Record<Partie, string>> = {
  OPERATEUR: 'l’opérateur',
  COMMANDITAIRE: 'le commanditaire',
};
