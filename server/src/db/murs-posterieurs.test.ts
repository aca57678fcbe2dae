import { expect, inject, it } from 'vitest';
import pg from 'pg';
import { createDatabase, dropDatabase } from '../../test/database.ts';
import { creerLot } from '../chargement/partition.ts';
import { openOwner } from '../chargement/versement.ts';
import { migrate, openOrm } from './orm.ts';
import { prepareRoles } from './roles.ts';

const READABLE = `select c.relname from pg_class c where c.relispartition and c.relkind = 'r' and c.relnamespace = 'pass'::regnamespace
  and (has_table_privilege('app', c.oid, 'select') or has_table_privilege('app', c.oid, 'insert'))`;

it('closes the partitions of a register that was there before the wall', async () => {
  const url = await createDatabase(inject('modele'));
  const owner = new pg.Client({ connectionString: url });
  await owner.connect();
  try {
    await prepareRoles(url);
    const orm = await openOrm(url);
    await orm.migrator.up({ to: 'Migration20261122100000_acces' });
    await orm.close();
    const client = await openOwner(url);
    await creerLot(client, 'd’avant');
    await client.end();
    const before = await owner.query(READABLE);
    await migrate(url);

    expect(before.rows).toHaveLength(4);
    expect((await owner.query(READABLE)).rows).toEqual([]);
  } finally {
    await owner.end();
    await dropDatabase(url);
  }
});
