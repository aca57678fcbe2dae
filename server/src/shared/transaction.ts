import type { ClientBase, Pool } from 'pg';

/** Does several things or none. */
export async function dansUneTransaction<T>(
  pool: Pool,
  faire: (client: ClientBase) => Promise<T>,
): Promise<T> {
  const client = await pool.connect();
  let rompu = false;
  try {
    await client.query('begin');
    const fait = await faire(client);
    await client.query('commit');
    return fait;
  } catch (error) {
    await client.query('rollback').catch(() => {
      rompu = true;
    });
    throw error;
  } finally {
    client.release(rompu);
  }
}
