import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { joinEmbedded, openEmbedded } from '../db/embedded.ts';
import { migrate } from '../db/orm.ts';
import { addressFor } from '../db/pool.ts';
import { chargerChiffresPublies } from '../echange/echange.module.ts';
import { lireLesFichiersDeSecrets } from '../exploitation/exploitation.module.ts';
import { findOccupant } from './occupant.ts';
import { dataFolder } from '../shared/paths.ts';
import { today } from '../shared/today.ts';
import { chargerTerritoires } from '../territoire/territoire.module.ts';

export interface Database {
  readonly url: string;
  /** Stops the engine if this process started it. */
  release(): Promise<void>;
}

export interface DatabaseOptions {
  /** Fill a new embedded database with the demonstration; never done at DATABASE_URL. */
  readonly seed: boolean;
  readonly log?: (line: string) => void;
}

/** Pass bought by September 2020 (Sénat, rapport 711): what the demonstration counts. */
const PASS_DE_LA_DEMONSTRATION = 209_000;

/** Opens the database of the settings, migrated, with the territories of the COG. */
export async function openDatabase({ seed, log = () => undefined }: DatabaseOptions): Promise<Database> {
  lireLesFichiersDeSecrets();
  const external = process.env['DATABASE_URL'];
  if (external) {
    await migrate(external);
    await withBulk(external, loadReferences);
    return { url: external, release: async () => undefined };
  }
  const running = seed ? null : await joinEmbedded(dataFolder());
  const embedded = running === null ? await openEmbedded(dataFolder()) : null;
  const url = running ?? embedded?.url ?? '';
  // A server that has joined the engine since keeps it.
  const release = async (): Promise<void> => {
    if (embedded && (await findOccupant()) === null) await embedded.stop();
  };
  try {
    await migrate(url);
    if (seed) await seedDemonstration(url, log);
    else await withBulk(url, loadReferences);
  } catch (error) {
    await release();
    throw error;
  }
  return { url, release };
}

/** Fills a new database with fictitious data, marked as such, and with what was really published. */
async function seedDemonstration(url: string, log: (line: string) => void): Promise<void> {
  const { rows } = await withBulk(url, (client) =>
    client.query(`select from plateforme.parametre where cle = 'demonstration' and valeur = 'true'`),
  );
  if (rows.length > 0) return;
  log('Premier démarrage : données fictives en préparation…');
  await runDemonstration();
  await withBulk(url, chargerChiffresPublies);
}

/** In a process of its own: what the generator needs does not stay with the server. */
function runDemonstration(): Promise<void> {
  const command = fileURLToPath(new URL('../cli/demo.js', import.meta.url));
  const child = spawn(process.execPath, [command, '--pass', String(PASS_DE_LA_DEMONSTRATION)], {
    stdio: 'inherit',
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code) =>
      code === 0 ? resolve() : reject(new Error('Les données fictives n’ont pas pu être préparées.')),
    );
  });
}

/** The COG is needed to check whatever comes in; it is not a seed. */
async function loadReferences(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ some: boolean }>(
    'select exists (select from territoires.territoire) as some',
  );
  if (rows[0]?.some !== true) await chargerTerritoires(client, today());
}

async function withBulk<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: addressFor(url, 'lot') });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
