import type { Partie } from '../graphql/graphql.ts';

/** The side a role speaks for; the others only read. */
export function partieDe(role: string | undefined): Partie | null {
  if (role === 'OPERATEUR') return 'OPERATEUR';
  return role === 'GESTIONNAIRE' ? 'COMMANDITAIRE' : null;
}
