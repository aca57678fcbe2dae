import { createHash } from 'node:crypto';
import type { Pool } from 'pg';
import type { Actor } from '../shared/context.ts';
import { instantDe } from '../shared/shape.ts';
import type { AgentPresent } from './presence.types.ts';
import { Veille } from './veille.ts';

/** Who has not been heard of for this long is gone. */
const ABSENCE = `interval '30 seconds'`;
const CADENCE = 500;

export interface Signal {
  readonly lieu: string;
  /** The window, as its browser names it. */
  readonly onglet: string;
  readonly champ: string | null;
  readonly parti: boolean;
}

/** A window under a name that says nothing of who is behind it. */
const fenetreDe = ({ compteId, id }: Actor, onglet: string): string =>
  createHash('sha256')
    .update(`${compteId ?? id} ${onglet}`)
    .digest('base64url')
    .slice(0, 22);

const SIGNALER = `
  with absents as (
    delete from labels.presence where vu_a < clock_timestamp() - interval '1 minute' and (lieu_id, session) <> ($1, $2))
  insert into labels.presence as p (lieu_id, session, agent, role, champ)
  select id, $2, $3, $4, $5 from labels.lieu where id = $1
  on conflict (lieu_id, session) do update set champ = excluded.champ, vu_a = clock_timestamp(),
    depuis = case when p.vu_a < clock_timestamp() - ${ABSENCE} then clock_timestamp() else p.depuis end`;

/** Notes that someone is on the page of a place, and on which field; `null` when there is no such place. */
export async function signaler(pool: Pool, actor: Actor, signal: Signal): Promise<string | null> {
  const fenetre = fenetreDe(actor, signal.onglet);
  if (signal.parti) {
    await pool.query('delete from labels.presence where lieu_id = $1 and session = $2', [
      signal.lieu,
      fenetre,
    ]);
    return fenetre;
  }
  const { rowCount } = await pool.query({
    name: 'presence signaler',
    text: SIGNALER,
    values: [signal.lieu, fenetre, actor.pseudonyme, actor.role, signal.champ],
  });
  return rowCount === 1 ? fenetre : null;
}

const LIRE = `
  select p.lieu_id as lieu, p.session as id, p.agent, p.role, p.champ, ${instantDe('p.depuis')} as depuis
  from labels.presence p
  where p.lieu_id = any($1::uuid[]) and p.vu_a > clock_timestamp() - ${ABSENCE}
  order by p.depuis, p.session`;

type Present = AgentPresent & { readonly lieu: string };

/** A list of who is there: one object for all who look at the same place. */
export interface Presents {
  readonly agents: readonly AgentPresent[];
}

/** Who is on each of these pages. */
async function lire(pool: Pool, lieux: readonly string[]): Promise<ReadonlyMap<string, Presents>> {
  const { rows } = await pool.query<Present>({ name: 'presence lire', text: LIRE, values: [lieux] });
  const parLieu = Map.groupBy(rows, ({ lieu }) => lieu);
  return new Map(lieux.map((lieu) => [lieu, { agents: parLieu.get(lieu) ?? [] }]));
}

const presences = new WeakMap<Pool, Veille<Presents>>();

/** The one watch of this server over who is on the pages that someone looks at. */
export function presencesDe(pool: Pool): Veille<Presents> {
  const connues =
    presences.get(pool) ?? new Veille<Presents>({ cadence: CADENCE, lire: (lieux) => lire(pool, lieux) });
  presences.set(pool, connues);
  return connues;
}
