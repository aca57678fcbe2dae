import type pg from 'pg';
import { afterAll, beforeAll, beforeEach, inject } from 'vitest';
import { openPool } from '../src/db/pool.ts';
import type { Query } from '../src/shared/read.ts';
import { copyOf, dropDatabase } from './database.ts';

export interface Harness {
  /** Address of the database of this test file, for its owner. */
  readonly url: string;
  /** Sessions that may do what the application may, and no more. */
  readonly pool: pg.Pool;
  /** Texts of the statements sent through the pool since the test began. */
  readonly sql: readonly string[];
  readonly query: Query;
}

/** Gives a test file a database of its own, copied from the migrated one: what it commits, no other file sees. */
export function setupHarness(): Harness {
  let url: string;
  let pool: pg.Pool;
  let sql: string[] = [];

  beforeAll(async () => {
    const modele = inject('modele');
    url = await copyOf(modele);
    pool = openPool(url, 'app', 8);
    pool.on('connect', (client) => record(client, (text) => sql.push(text)));
  });
  beforeEach(() => {
    sql = [];
  });
  afterAll(async () => {
    await pool.end();
    await dropDatabase(url);
  });

  return {
    get url() {
      return url;
    },
    get pool() {
      return pool;
    },
    get sql() {
      return sql;
    },
    query: async (statement) => (await pool.query(statement)).rows,
  };
}

/** Notes the text of every statement that a session sends. */
function record(client: pg.ClientBase, note: (text: string) => void): void {
  const send = client.query.bind(client) as (...args: unknown[]) => unknown;
  const noting = (statement: string | { text: string }, ...others: unknown[]): unknown => {
    note(typeof statement === 'string' ? statement : statement.text);
    return send(statement, ...others);
  };
  Object.assign(client, { query: noting });
}
