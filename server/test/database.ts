import { randomBytes } from 'node:crypto';
import pg from 'pg';

/** The same engine, another database. */
function addressOfDatabase(url: string, database: string): string {
  const address = new URL(url);
  address.pathname = `/${database}`;
  return address.href;
}

/** Makes a database, a copy of `template` if given, and returns its address. */
export async function createDatabase(url: string, template?: string): Promise<string> {
  const name = `essai_${randomBytes(6).toString('hex')}`;
  await execute(url, `create database ${name}${template === undefined ? '' : ` template ${template}`}`);
  return addressOfDatabase(url, name);
}

/** A copy of a database that nobody is connected to. */
export const copyOf = (url: string): Promise<string> =>
  createDatabase(addressOfDatabase(url, 'postgres'), nameOf(url));

const nameOf = (url: string): string => new URL(url).pathname.slice(1);

export async function dropDatabase(url: string): Promise<void> {
  await execute(addressOfDatabase(url, 'postgres'), `drop database if exists ${nameOf(url)} with (force)`);
}

/** Runs one statement as the account of the address, on a connection of its own. */
export async function execute(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
