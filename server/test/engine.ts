import 'reflect-metadata';
import type { TestProject } from 'vitest/node';
import { openEmbedded } from '../src/db/embedded.ts';
import { migrate } from '../src/db/orm.ts';
import { createDatabase, dropDatabase, execute } from './database.ts';
import { clearFolder, temporaryFolder } from './folder.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the migrated database that each test file copies. */
    modele: string;
  }
}

/** Once per run: one engine, and one database with the real migrations. */
export default async function openEngine(project: TestProject): Promise<() => Promise<void>> {
  const given = process.env['TEST_DATABASE_URL'];
  const engine = given === undefined ? await openTemporary() : { url: given, stop: async () => undefined };
  const modele = await createDatabase(engine.url);
  await migrate(modele);
  project.provide('modele', modele);
  return async () => {
    await dropDatabase(modele);
    await engine.stop();
  };
}

async function openTemporary(): Promise<{ url: string; stop: () => Promise<void> }> {
  const folder = await temporaryFolder('base');
  const { url } = await openEmbedded(folder);
  // What a test writes need not survive a power cut.
  await execute(url, 'alter system set fsync = off');
  await execute(url, 'alter system set full_page_writes = off');
  await execute(url, 'select pg_reload_conf()');
  return { url, stop: () => clearFolder(folder) };
}
