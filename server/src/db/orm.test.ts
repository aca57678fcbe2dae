import pg from 'pg';
import { expect, inject, it } from 'vitest';
import { copyOf, dropDatabase, execute } from '../../test/database.ts';
import { openOrm } from './orm.ts';

/** What lives in the migrations alone, by design: tables without an entity, checks, keys, indexes, triggers, defaults, policies. */
const IN_SQL_ONLY =
  /^(drop (table|view|index|trigger|function|schema|policy)\b|alter table \S+ (drop constraint|alter column \S+ drop default|(no force|disable) row level security)\b)/;
const UNIQUE = /^alter table (\S+) add constraint "(\w+)_unique" unique /;

/** What would have to change in the database for it to hold the columns that the entities describe. */
async function drift(url: string): Promise<string[]> {
  const orm = await openOrm(url);
  try {
    const sql = await orm.schema.getUpdateSchemaSQL({ wrap: false });
    const statements = sql.split(/;\n+/).filter((statement) => statement !== '');
    const filled = await columnsFilledAlone(url);
    return statements.filter(
      (statement) =>
        !IN_SQL_ONLY.test(statement) && !filled.has(statement) && !isRenaming(statement, statements),
    );
  } finally {
    await orm.close();
  }
}

/** MikroORM and PostgreSQL call the same unique key `x_unique` and `x_key`. */
function isRenaming(statement: string, all: readonly string[]): boolean {
  const [, table, name] = UNIQUE.exec(statement) ?? [];
  return name !== undefined && all.includes(`alter table ${table} drop constraint "${name}_key"`);
}

/** The removal of each column that an insert may leave to PostgreSQL: an entity need not know it. */
async function columnsFilledAlone(url: string): Promise<ReadonlySet<string>> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<{ removal: string }>(
      `select format('alter table "%s"."%s" drop column "%s"', table_schema, table_name, column_name) as removal
       from information_schema.columns where column_default is not null or is_generated = 'ALWAYS'`,
    );
    return new Set(rows.map(({ removal }) => removal));
  } finally {
    await client.end();
  }
}

async function onCopy(use: (url: string) => Promise<void>): Promise<void> {
  const url = await copyOf(inject('modele'));
  try {
    await use(url);
  } finally {
    await dropDatabase(url);
  }
}

it('the migrations produce the tables and columns that the entities describe', () =>
  onCopy(async (url) => {
    expect(await drift(url)).toEqual([]);
  }));

it.each([
  ['drop column densite', 'add "densite"'],
  ['add column altitude integer not null', 'drop column "altitude"'],
  ['alter column nom drop not null', 'alter column "nom" set not null'],
  ['alter column annee_cog type integer', 'alter column "annee_cog" type smallint'],
  ['drop constraint territoire_type_code', 'unique ("type", "code")'],
])('notices that a migration did: %s', (change, expected) =>
  onCopy(async (url) => {
    await execute(url, `alter table territoires.territoire ${change}`);

    expect(await drift(url)).toEqual([expect.stringContaining(expected)]);
  }),
);
