import type { ClientBase } from 'pg';
import { enAttente, partition, TABLES, type TableDuLot } from './lot.tables.ts';

/** Opens the next lot, with empty partitions for live orders. To call in a transaction of the owner of the tables. */
export async function creerLot(client: ClientBase, libelle: string): Promise<number> {
  const numero = await numeroterLot(client, libelle);
  for (const { nom } of TABLES)
    await client.query(
      `create table ${partition(nom, numero)} partition of pass.${nom} for values in (${numero})`,
    );
  return numero;
}

/** Takes the next number of lot: two callers never take the same. */
export async function numeroterLot(client: ClientBase, libelle: string): Promise<number> {
  await client.query('select pg_advisory_xact_lock($1)', [VERROU_DES_LOTS]);
  const { rows } = await client.query<{ numero: number }>(
    'insert into pass.lot (numero, libelle) select coalesce(max(numero), 0) + 1, $1 from pass.lot returning numero',
    [libelle],
  );
  const numero = rows[0]?.numero;
  if (numero === undefined) throw new Error('No lot was numbered');
  return numero;
}

const VERROU_DES_LOTS = 20190722;

/** Which tables of a lot have a partition, and whether it holds rows. */
export async function partitionsDuLot(
  client: ClientBase,
  lot: number,
): Promise<ReadonlyMap<TableDuLot, 'vide' | 'occupee'>> {
  const etats = new Map<TableDuLot, 'vide' | 'occupee'>();
  for (const { nom } of TABLES) {
    const { rows } = await client.query<{ existe: boolean }>('select to_regclass($1) is not null as existe', [
      partition(nom, lot),
    ]);
    if (rows[0]?.existe !== true) continue;
    const { rowCount } = await client.query(`select from ${partition(nom, lot)} limit 1`);
    etats.set(nom, rowCount === 0 ? 'vide' : 'occupee');
  }
  return etats;
}

/** Creates the table that will become a partition; its check spares a scan when it is attached. */
export async function preparerPartition(client: ClientBase, table: TableDuLot, lot: number): Promise<string> {
  const nom = enAttente(table, lot);
  await client.query(`drop table if exists ${nom}`);
  await client.query(`create table ${nom} (like pass.${table} including defaults including constraints,
    constraint du_lot check (lot = ${lot}))`);
  return nom;
}

/** Gives a loaded table the indexes of the partitioned one: built at once, they cost a tenth of what row by row does. */
export async function indexer(client: ClientBase, table: TableDuLot, nom: string): Promise<void> {
  const { rows } = await client.query<{ ordre: string }>(INDEXES, [`pass.${table}`, nom]);
  for (const { ordre } of rows) await client.query(ordre);
}

const INDEXES = `
  select format('alter table %s add %s', $2::text, pg_get_constraintdef(oid)) as ordre
  from pg_constraint where conrelid = $1::regclass and contype in ('p', 'u')
  union all
  select format('create index on %s %s', $2::text, substring(pg_get_indexdef(indexrelid) from 'USING .*$'))
  from pg_index where indrelid = $1::regclass and not indisunique`;

/** Attaches a loaded table; its foreign keys are checked as sets. The empty partition it may replace is dropped. */
export async function attacher(
  client: ClientBase,
  table: TableDuLot,
  lot: number,
  remplace: boolean,
): Promise<void> {
  if (remplace) {
    await client.query(`alter table pass.${table} detach partition ${partition(table, lot)}`);
    await client.query(`drop table ${partition(table, lot)}`);
  }
  const [, nom] = partition(table, lot).split('.');
  await client.query(`alter table ${enAttente(table, lot)} rename to ${nom}`);
  await client.query(
    `alter table pass.${table} attach partition ${partition(table, lot)} for values in (${lot})`,
  );
  await client.query(`alter table ${partition(table, lot)} drop constraint du_lot`);
}
