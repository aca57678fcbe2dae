import { createHash } from 'node:crypto';
import type { ClientBase, Pool } from 'pg';
import type { Actor } from '../shared/context.ts';
import { KeyReused } from '../shared/errors.ts';
import { appendEvent, type EventToAppend } from '../shared/journal.ts';
import { auNomDe } from '../shared/mur.ts';
import { dansUneTransaction } from '../shared/transaction.ts';

export interface Operation {
  readonly actor: Actor;
  readonly jour: string;
  readonly cle: string;
  /** What was asked, whole: the same key with another input is refused. */
  readonly demande: unknown;
  /** The event that it undoes. */
  readonly annule?: string;
}

/** An input apart from its key, which is the operation's. */
export type SansCle<Input> = Omit<Input, 'cleIdempotence'>;

/** Writes the event of an operation, with its key; gives the position that its facts carry. */
export type Noter = (
  event: Pick<EventToAppend, 'type' | 'objet' | 'contenu' | 'motif' | 'collectiviteId'>,
) => Promise<number>;

/** Thrown to say no: nothing of the operation remains. */
export class NonFait extends Error {}

/** Whether an operation was done already under its key; refuses a key that served for another input. */
export async function dejaFaite(
  client: ClientBase | Pool,
  { actor, cle, demande }: Operation,
): Promise<boolean> {
  const { rows } = await client.query<{ empreinte: string }>(
    `select empreinte from plateforme.evenement
     where ${auNomDe(`chr(10) || chr(10) || $1`)} and acteur = $1 and cle = $2`,
    [actor.id, cle],
  );
  const [fait] = rows;
  if (fait && fait.empreinte !== empreinteDe(demande)) throw new KeyReused();
  return fait !== undefined;
}

const empreinteDe = (demande: unknown): string =>
  createHash('sha256').update(JSON.stringify(demande)).digest('base64url');

/** Does an operation of the owner `plateforme` once: asked again with its key, it only says that it was done. */
export async function uneFois(
  pool: Pool,
  operation: Operation,
  faire: (client: ClientBase, noter: Noter) => Promise<void>,
): Promise<{ readonly deja: boolean }> {
  const { actor, jour, cle, demande, annule } = operation;
  return dansUneTransaction(pool, async (client) => {
    await client.query(`select pg_advisory_xact_lock(hashtextextended($1, 0))`, [`${actor.id} ${cle}`]);
    if (await dejaFaite(client, operation)) return { deja: true };
    await faire(client, (event) =>
      appendEvent(client, 'plateforme', {
        ...event,
        contenu: annule === undefined ? event.contenu : { ...event.contenu, annule },
        acteur: actor.id,
        agent: actor.pseudonyme,
        enregistreLe: jour,
        cle: { cle, empreinte: empreinteDe(demande) },
      }),
    );
    return { deja: false };
  });
}
