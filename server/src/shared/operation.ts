import { createHash } from 'node:crypto';
import type { ClientBase } from 'pg';
import { Field, ObjectType } from 'type-graphql';
import { noterRefus } from './audit.ts';
import type { Context } from './context.ts';
import { KeyReused, Refus } from './errors.ts';
import { appendEvent, type EventToAppend, type Owner } from './journal.ts';
import { auNomDe } from './mur.ts';
import { dansUneTransaction } from './transaction.ts';

/** A rule of the register that does not hold: which one, and where it comes from. */
@ObjectType({ implements: Refus, description: 'Une règle du registre ne tient pas ; rien n’a été écrit.' })
export class RegleNonTenue extends Refus {
  @Field(() => String, { description: 'Code de la règle, comme M3 ou COMMANDE_ETAPE.' })
  readonly regle: string;

  @Field(() => String, { description: 'D’où vient la règle.' })
  readonly source: string;

  constructor(regle: string, message: string, source: string) {
    super(message);
    this.regle = regle;
    this.source = source;
  }
}

/** Thrown inside an operation to say no: nothing of it remains, and the refusal is its answer. */
export class Refusee extends Error {
  readonly refus: Refus;

  constructor(refus: Refus) {
    super(refus.message);
    this.refus = refus;
  }
}

export interface Demande {
  readonly owner: Owner;
  /** Dotted French name of what is tried, for the audit of refusals, as `commande.signer`. */
  readonly action: string;
  /** Idempotency key made by the caller. */
  readonly cle: string;
  /** What is asked, whole and without its key: the same key with another input is refused. */
  readonly entree: unknown;
}

/** What was done, now or when the key first came; `objet` is what its event names, as `commande:<id>`. */
export interface Operee {
  readonly objet: string;
  readonly deja: boolean;
}

/** Writes the one event of an operation, with its key, and gives the position that its facts carry. */
export type Noter = (
  event: Pick<EventToAppend, 'type' | 'contenu' | 'motif' | 'collectiviteId'> & { readonly objet: string },
) => Promise<number>;

/** Tells an input from another under the same key. */
export const empreinteDe = (...entree: unknown[]): string =>
  createHash('sha256').update(JSON.stringify(entree)).digest('base64url');

/**
 * Does an operation of several statements once, in one transaction that speaks for the reader: asked again with its key it
 * answers what it did, and a refusal thrown on the way leaves nothing but a line of audit.
 */
export async function operer(
  context: Context,
  demande: Demande,
  faire: (client: ClientBase, noter: Noter) => Promise<void>,
): Promise<Operee | Refus> {
  const { pool, actor, read } = context;
  const { owner, action, cle, entree } = demande;
  const empreinte = empreinteDe(action, entree);
  try {
    return await dansUneTransaction(pool, async (client) => {
      const parler = (): Promise<unknown> => client.query(PARLER, [read.lecteur]);
      await client.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`${actor.id} ${cle}`]);
      const faite = await dejaFaite(client, owner, { acteur: actor.id, cle, empreinte });
      if (faite !== null) return { objet: faite, deja: true };
      await parler();
      let objet = '';
      await faire(client, async (event) => {
        objet = event.objet;
        const position = await appendEvent(client, owner, {
          ...event,
          acteur: actor.id,
          agent: actor.pseudonyme,
          enregistreLe: context.today,
          cle: { cle, empreinte },
        });
        // An event is written in its own name: what follows speaks for the reader again.
        await parler();
        return position;
      });
      return { objet, deja: false };
    });
  } catch (error) {
    if (error instanceof Refusee) return noterRefus(context, action, error.refus);
    throw error;
  }
}

/** Whether the reader already did something under this key: what is asked again is answered, however late. */
export async function cleConnue({ pool, actor, read }: Context, owner: Owner, cle: string): Promise<boolean> {
  const { rowCount } = await pool.query({
    name: `cle connue ${owner}`,
    text: `select from ${owner}.evenement where ${auNomDe('$1')} and acteur = $2 and cle = $3`,
    values: [read.lecteur, actor.id, cle],
  });
  return rowCount === 1;
}

const PARLER = `select set_config('app.lecteur', $1, true)`;

async function dejaFaite(
  client: ClientBase,
  owner: Owner,
  { acteur, cle, empreinte }: { readonly acteur: string; readonly cle: string; readonly empreinte: string },
): Promise<string | null> {
  const { rows } = await client.query<{ empreinte: string; objet: string }>(
    `select empreinte, objet from ${owner}.evenement
     where ${auNomDe('chr(10) || chr(10) || $1')} and acteur = $1 and cle = $2`,
    [acteur, cle],
  );
  const [fait] = rows;
  if (fait && fait.empreinte !== empreinte) throw new KeyReused();
  return fait?.objet ?? null;
}

/** The identifier in what an event names, as `<id>` of `commande:<id>`. */
export const idDe = (objet: string): string => objet.slice(objet.indexOf(':') + 1);
