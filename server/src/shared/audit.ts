import type { ClientBase, Pool } from 'pg';
import type { Actor, Context } from './context.ts';

/** One line of the audit log: who, on whose behalf, what, on what, why, from where, and whether it was refused. */
export interface LigneDAudit {
  readonly acteur: Pick<Actor, 'pseudonyme' | 'id' | 'depuis'>;
  /** Dotted French name of what was done, as `session.ouverte` or `journal.exporte`. */
  readonly action: string;
  /** What it was done to, as `compte:<id>`: an id, never a name or a number of pass. */
  readonly objet?: string;
  readonly motif?: string;
  readonly refuse?: boolean;
  /** Free of names, numbers and secrets; a change is `{ avant, apres }` by field. */
  readonly details?: Readonly<Record<string, unknown>>;
}

/** Adds a line to the audit log, in the transaction of what it tells when there is one. */
export async function auditer(client: ClientBase | Pool, ligne: LigneDAudit): Promise<void> {
  const { acteur, action, objet, motif, refuse = false, details = {} } = ligne;
  await client.query({
    name: 'auditer',
    text: `insert into plateforme.audit (acteur, au_nom_de, action, objet, motif, depuis, resultat, details)
      values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    values: [
      acteur.pseudonyme,
      acteur.id,
      action,
      objet ?? null,
      motif ?? null,
      acteur.depuis,
      refuse ? 'REFUSE' : 'FAIT',
      JSON.stringify(details),
    ],
  });
}

/**
 * A business refusal leaves a line, with its kind and never what was typed; the refusal is then answered as it is. Those of
 * visitors leave none: anyone could fill the log.
 */
export async function noterRefus<Refuse extends object>(
  { actor, pool }: Pick<Context, 'actor' | 'pool'>,
  action: string,
  refus: Refuse,
  objet?: string | null,
): Promise<Refuse> {
  if (actor.role === 'PUBLIC') return refus;
  const details = { refus: refus.constructor.name };
  await auditer(pool, { acteur: actor, action, refuse: true, details, ...(objet ? { objet } : {}) });
  return refus;
}
