import type { Pool } from 'pg';
import { instantDe } from '../shared/shape.ts';
import { today } from '../shared/today.ts';
import { Veille } from '../veille/veille.module.ts';
import { aLui } from './jeton.queries.ts';

/** When tokens of someone were last used; one that never was has no instant. */
export interface Servis {
  readonly vuA: string | null;
}

/** As often as what was counted in memory is added to the day. */
const CADENCE = 3000;

/** For each reader, the last use of a token they manage, today or yesterday. */
const LIRE = `
  select c.cle, ${instantDe('max(u.vu_a)')} as "vuA"
  from unnest($1::text[]) as c(cle)
  cross join lateral (select array(select json_array_elements_text(c.cle::json)) as lecteur) l
  left join plateforme.jeton j on ${aLui('j', 'l.lecteur')}
  left join plateforme.jeton_usage u on u.jeton_id = j.id and u.jour >= $2::date - 1
  group by c.cle`;

async function lire(pool: Pool, cles: readonly string[]): Promise<ReadonlyMap<string, Servis>> {
  const { rows } = await pool.query<Servis & { cle: string }>({
    name: 'jetons servis',
    text: LIRE,
    values: [cles, today()],
  });
  return new Map(rows.map(({ cle, vuA }) => [cle, { vuA }]));
}

const veilles = new WeakMap<Pool, Veille<Servis>>();

/** The one watch of this server over the use of tokens: use is counted by the day, and is no event of a journal. */
export function servisDe(pool: Pool): Veille<Servis> {
  const connue =
    veilles.get(pool) ?? new Veille<Servis>({ cadence: CADENCE, lire: (cles) => lire(pool, cles) });
  veilles.set(pool, connue);
  return connue;
}
