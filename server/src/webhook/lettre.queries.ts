import type { Pool } from 'pg';
import { type EvenementSuivi, lireCurseur, lireEvenements } from '../fil/fil.module.ts';

export interface LettreARenvoyer {
  readonly evenement: string;
  readonly type: string;
  readonly curseur: string;
  readonly essais: number;
}

/** The dead letters whose sending is asked for, the oldest first. */
export async function lettresARenvoyer(pool: Pool, webhook: string): Promise<readonly LettreARenvoyer[]> {
  const { rows } = await pool.query<LettreARenvoyer>(
    `select evenement_id as evenement, type, curseur, essais from plateforme.lettre_morte
     where webhook_id = $1 and a_renvoyer order by morte_a, id limit 100`,
    [webhook],
  );
  return rows;
}

/** The event that a cursor names, read in its journal. */
export async function relireUnEvenement(pool: Pool, curseur: string): Promise<EvenementSuivi | null> {
  const rang = lireCurseur(curseur);
  if (rang === null || rang.position === 0) return null;
  const { evenements } = await lireEvenements(pool, { ...rang, position: rang.position - 1 });
  const [premier] = evenements;
  return premier && premier.rang.tx === rang.tx && premier.rang.position === rang.position ? premier : null;
}
