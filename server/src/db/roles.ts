import pg from 'pg';

const EXTENSIONS = ['pg_trgm', 'unaccent', 'btree_gist', 'pgcrypto'];

/**
 * Prepares what migrations need: the extensions and three roles without login, `migr` (owns the tables), `app`
 * (reads, and adds facts) and `lot` (bulk and folding), which the account of the address takes on by session.
 */
export async function prepareRoles(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000 });
  await client.connect();
  try {
    // One at a time: roles belong to the whole engine, and two databases may be prepared together.
    await client.query('select pg_advisory_lock(20190326)');
    const { rows } = await client.query<{ ready: boolean }>(READY);
    if (rows[0]?.ready === true) return;
    for (const extension of EXTENSIONS)
      await client.query(`create extension if not exists ${extension} schema public`);
    for (const role of ['migr', 'app', 'lot']) {
      await client.query(
        `do $$ begin create role ${role} nologin; exception when duplicate_object then null; end $$`,
      );
      // An account that was given the role may be unable to give it.
      await client.query(
        `do $$ begin if not pg_has_role('${role}', 'SET') then grant ${role} to current_user; end if; end $$`,
      );
    }
    await client.query('grant app to lot');
    await client.query(`do $$ begin execute format('grant create, temporary on database %I to migr', current_database());
      execute format('grant temporary on database %I to lot', current_database()); end $$`);
    await client.query('grant create, usage on schema public to migr');
    await client.query(
      'alter default privileges for role migr in schema public grant select on tables to app',
    );
    await client.query(`comment on schema public is 'Extensions et migrations du registre'`);
  } finally {
    await client.end();
  }
}

const READY = `select count(*) = 4 as ready from pg_extension where extname in ('${EXTENSIONS.join("', '")}')
  and obj_description('public'::regnamespace) = 'Extensions et migrations du registre'`;
