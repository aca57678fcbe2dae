import pg from 'pg';
import { getConstructionPlans, getMigrationPlans, PgBoss } from 'pg-boss';
import { addressFor } from './pool.ts';

const SCHEMA = 'taches';

/**
 * Brings the tables of the background tasks to the version of their library, as the owner of every table: the roles that
 * fill them cannot change them. Its own migrations are used, since ours could not follow it.
 */
export async function prepareTasks(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: addressFor(url, 'migr') });
  await client.connect();
  try {
    const sql = await missing(client);
    if (sql === null) return;
    await client.query(sql);
    await client.query(GRANTS);
  } finally {
    await client.end();
  }
}

async function missing(client: pg.Client): Promise<string | null> {
  const boss = new PgBoss({
    db: { executeSql: async (text, values) => client.query(text, values) },
    schema: SCHEMA,
    migrate: false,
    supervise: false,
    schedule: false,
  });
  const version = (await boss.isInstalled()) ? await boss.schemaVersion() : null;
  if (version === null) return getConstructionPlans(SCHEMA);
  const wanted = Number(
    /INSERT INTO \S*version\s*\(version\)\s*VALUES\s*\('?(\d+)/i.exec(getConstructionPlans(SCHEMA))?.[1],
  );
  return version < wanted ? getMigrationPlans(SCHEMA, version) : null;
}

/** Requests ask for tasks, under `app`; only `lot` does them. */
const GRANTS = `
  grant usage on schema ${SCHEMA} to app, lot;
  grant select, insert, update, delete on all tables in schema ${SCHEMA} to lot;
  grant select, insert on ${SCHEMA}.job, ${SCHEMA}.job_common to app;
  grant select on ${SCHEMA}.queue to app;
  grant usage on all sequences in schema ${SCHEMA} to lot;
  grant execute on all functions in schema ${SCHEMA} to app, lot;
`;
