import pg from 'pg';

export type DatabaseRole = 'app' | 'lot' | 'migr';

// Amounts and counts stay below 2^53 cents: JSON integers, as the API promises.
pg.types.setTypeParser(pg.types.builtins.INT8, Number);
// Days stay the text they are: a Date would shift them by the time zone.
pg.types.setTypeParser(pg.types.builtins.DATE, (day) => day);
pg.types.setTypeParser(pg.types.builtins.NUMERIC, Number);
pg.types.setTypeParser(pg.types.builtins.TIMESTAMPTZ, (instant) => new Date(instant).toISOString());

// The application's statements are named, and few: each is planned once a session. Left to choose, PostgreSQL plans those on
// partitioned tables again each time, because it knows then which partition to read, and planning costs four times the rest.
const SESSION: Record<DatabaseRole, string> = {
  app: '-c role=app -c plan_cache_mode=force_generic_plan -c statement_timeout=3000 -c lock_timeout=1000 -c idle_in_transaction_session_timeout=5000',
  lot: '-c role=lot -c lock_timeout=10000',
  migr: '-c role=migr -c lock_timeout=500',
};

/** A pool whose sessions act as one role; what hangs is cut by the client too, since a silent network never answers. */
export function openPool(url: string, role: DatabaseRole, max = 16): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    max,
    connectionTimeoutMillis: 2000,
    idleTimeoutMillis: 30_000,
    options: SESSION[role],
    application_name: `pass-numerique-${role}`,
    ...(role === 'app' ? { query_timeout: 4000 } : {}),
  });
  // A broken connection is dropped by the pool; without listeners it would end the process.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  return pool;
}

/** The address with a role taken on at connection, for libraries that only take an address. */
export function addressFor(url: string, role: DatabaseRole): string {
  const address = new URL(url);
  address.searchParams.set('options', SESSION[role]);
  return address.href;
}
