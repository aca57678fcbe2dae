import type { Pool } from 'pg';
import type { Footing, Versions } from '../shared/versions.ts';
import type { CollectiviteOf } from './cacheable.ts';

const FOOTINGS: readonly Footing[] = [{ owner: 'territoires' }, { owner: 'plateforme' }];

/** Finds collectivités by their SIREN, each once as long as none has changed. */
export function collectivitesOf(pool: Pool, versions: Versions): CollectiviteOf {
  const known = new Map<string, string>();
  let stamp = '';
  return async (siren) => {
    const now = versions.stamp(FOOTINGS);
    if (now !== stamp) known.clear();
    stamp = now;
    const found = known.get(siren);
    if (found !== undefined) return found;
    const { rows } = await pool.query<{ id: string }>({
      name: 'collectivite-du-siren',
      text: 'select id from territoires.collectivite where siren = $1',
      values: [siren],
    });
    const id = rows[0]?.id ?? null;
    if (id !== null && now === stamp) known.set(siren, id);
    return id;
  };
}
