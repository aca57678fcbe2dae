import type { ClientBase, Pool } from 'pg';
import { sonner } from './reveil.ts';

/** Does several things or none, and wakes who follows the journals. */
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
    sonner();
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
