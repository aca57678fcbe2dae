import type { Context } from '../shared/context.ts';
import type { Refus } from '../shared/errors.ts';
import { auNomDe } from '../shared/mur.ts';
import type { Operee } from '../shared/operation.ts';

/** What an edit wrote, or would write, as its event keeps it. */
export interface EditionDite {
  readonly champs: Readonly<Record<string, { readonly avant: unknown; readonly apres: unknown }>>;
  readonly fusionnes: readonly object[];
}

/** Thrown at the end of an edit that is only tried: all of it is taken back, and what it would have written is told. */
export class Simulee extends Error {
  readonly lieu: string | null;
  readonly edition: EditionDite;

  constructor(lieu: string | null, edition: EditionDite) {
    super('simulation');
    this.lieu = lieu;
    this.edition = edition;
  }
}

/** An edit that was tried is an answer, not an error. */
export async function ouSimulee(faire: () => Promise<Operee | Refus>): Promise<Operee | Refus | Simulee> {
  try {
    return await faire();
  } catch (error) {
    if (error instanceof Simulee) return error;
    throw error;
  }
}

/** The event that an idempotency key wrote, now or before. */
export async function evenementDeLaCle(
  { pool, actor, read }: Context,
  cle: string,
): Promise<{ readonly id: string; readonly contenu: Partial<EditionDite> } | undefined> {
  const { rows } = await pool.query<{ id: string; contenu: Partial<EditionDite> }>({
    name: 'evenement d une edition',
    text: `select id, contenu from labels.evenement where ${auNomDe('$3')} and acteur = $1 and cle = $2`,
    values: [actor.id, cle, read.lecteur],
  });
  return rows[0];
}
