import { Migrator } from '@mikro-orm/migrations';
import { MikroORM } from '@mikro-orm/postgresql';
import { migrations } from '@pass-numerique/migrations';
import { modules } from '../app/modules.ts';
import { addressFor } from './pool.ts';
import { prepareRoles } from './roles.ts';
import { prepareTasks } from './taches.ts';

/** Opens the database with the entities of every room, as the owner of its tables. */
export function openOrm(url: string): Promise<MikroORM> {
  return MikroORM.init({
    clientUrl: url,
    // MikroORM keeps the host and the account of an address, not its options: the role is given to the driver itself.
    driverOptions: { connectionString: addressFor(url, 'migr') },
    entities: modules.flatMap((module) => module.entities),
    extensions: [Migrator],
    // No snapshot: a test already compares the migrations with the entities.
    // Standard output belongs to commands, which may answer in JSON there.
    migrations: { migrationsList: [...migrations], snapshot: false, transactional: true, silent: true },
    discovery: { warnWhenNoEntities: false },
    // What a command prints is its own.
    logger: () => undefined,
    forceUtcTimezone: true,
  });
}

/** Brings the database to the last migration. */
export async function migrate(url: string): Promise<void> {
  await prepareRoles(url);
  const orm = await openOrm(url);
  try {
    await orm.migrator.up();
  } finally {
    await orm.close();
  }
  await prepareTasks(url);
}
