import { createHash } from 'node:crypto';
import type { Pool, QueryConfig, QueryResult, QueryResultRow } from 'pg';
import type { Query } from './read.ts';
import type { Row } from './statement.ts';

/**
 * Runs a reading that is planned with its values. The plans of the application are made once a session, without them: PostgreSQL
 * then takes any period or public for a handful of rows, and joins by comparing each row with each.
 */
async function planifier<T extends QueryResultRow>(
  pool: Pool,
  statement: QueryConfig & { readonly rowMode?: 'array' },
): Promise<QueryResult<T>> {
  const client = await pool.connect();
  let fait = false;
  try {
    await client.query('begin read only; set local plan_cache_mode = force_custom_plan');
    const lu = await client.query<T>(statement);
    await client.query('commit');
    fait = true;
    return lu;
  } catch (error) {
    await client.query('rollback').then(
      () => (fait = true),
      () => undefined,
    );
    throw error;
  } finally {
    client.release(!fait);
  }
}

/** A statement by a name that PostgreSQL keeps whole: it cuts names at 63 bytes, and refuses the second that begins alike. */
export const nommer = <S extends { readonly name: string }>(statement: S): S =>
  Buffer.byteLength(statement.name) <= 63
    ? statement
    : { ...statement, name: createHash('sha256').update(statement.name).digest('base64url') };

/** Runs named statements, hence prepared once a connection, each alone on its connection. */
export const poolQuery =
  (pool: Pool): Query =>
  async ({ planned, ...asked }) => {
    const statement = nommer(asked);
    return (await (planned ? planifier<Row>(pool, statement) : pool.query<Row>(statement))).rows;
  };
