import type { Pool } from 'pg';

/** A town large enough to be written on a map. */
export interface Ville {
  readonly nom: string;
  readonly latitude: number;
  readonly longitude: number;
}

const connues = new WeakMap<Pool, Promise<readonly Ville[]>>();

/** The largest communes first; they change once a year, with the COG, hence read once. */
export function lesVilles(pool: Pool): Promise<readonly Ville[]> {
  const deja = connues.get(pool);
  if (deja) return deja;
  const lues = pool
    .query<Ville>(
      `select t.nom, c.latitude, c.longitude from territoires.territoire t join territoires.commune_centre c on c.code = t.code
       where t.type = 'COMMUNE' and t.population >= 2000 order by t.population desc`,
    )
    .then(({ rows }) => rows);
  connues.set(pool, lues);
  lues.catch(() => connues.delete(pool));
  return lues;
}
