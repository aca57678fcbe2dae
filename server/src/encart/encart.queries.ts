import type { Pool } from 'pg';
import { jetons } from '../jeton/jeton.module.ts';
import { column, expression, extend, one, shape } from '../shared/shape.ts';
import type { EncartGarde } from '../lecture/lecture.module.ts';

const encarts = shape('plateforme.encart', {
  id: expression((e) => `${e}.jeton_id`),
  adresse: column,
  forme: column,
  detail: column,
});

extend(jetons, { encart: one(encarts, (jeton, e) => `${e}.jeton_id = ${jeton}.id`) });

/** The embed of a token; `null` for a token that is not one's. */
export async function lireLEncart(pool: Pool, jeton: string): Promise<EncartGarde | null> {
  const { rows } = await pool.query<EncartGarde>({
    name: 'encart du jeton',
    text: 'select jeton_id as id, adresse, forme, detail from plateforme.encart where jeton_id = $1',
    values: [jeton],
  });
  return rows[0] ?? null;
}

/** The sites that may frame what is said of a token, whether it still opens something or not. */
export async function lireLesOrigines(pool: Pool, partiePublique: string): Promise<readonly string[]> {
  const { rows } = await pool.query<{ origines: string[] }>({
    name: 'origines du jeton',
    text: 'select origines from plateforme.jeton_lu where public = $1',
    values: [partiePublique],
  });
  return rows[0]?.origines ?? [];
}
