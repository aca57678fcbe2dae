import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import pg from 'pg';
import { choosePlace } from './binaries.ts';
import { type Engine, initialise, pause, runningPort, startEngine, stopEngine } from './engine.ts';

export interface Embedded {
  /** Address of the database for its owner. */
  readonly url: string;
  /** Whether this process started the engine, hence stops it. */
  readonly started: boolean;
  stop(): Promise<void>;
}

const DATABASE = 'pass_numerique';
const PATIENCE = 45_000;
/** Opens the database of a folder: joins the engine that runs there, or starts one, created on first use. */
export async function openEmbedded(folder: string): Promise<Embedded> {
  mkdirSync(folder, { recursive: true });
  const place = choosePlace(folder);
  const password = secretOf(join(folder, 'postgresql.secret'));
  const stop = (): Promise<void> => stopEngine(place);
  const deadline = Date.now() + PATIENCE;
  while (Date.now() < deadline) {
    const running = runningPort(place.data);
    const url = running === null ? null : addressOf(running, password);
    if (url && (await answers(url))) {
      await ensureDatabase(url);
      return { url, started: false, stop };
    }
    if (!existsSync(join(place.data, 'PG_VERSION'))) initialise(place, folder, password);
    const engine = await startEngine(place, folder);
    const started = addressOf(engine.port, password);
    if (await waitFor(started, engine)) {
      await ensureDatabase(started);
      return { url: started, started: true, stop };
    }
    // What a killed engine leaves holds its folder for a moment more.
    await pause(500);
  }
  throw new Error('La base embarquée ne répond pas : voir postgresql.log dans le dossier des données');
}

/** The engine that runs for this folder, or `null`: starts nothing. */
export async function joinEmbedded(folder: string): Promise<string | null> {
  if (!existsSync(join(folder, 'postgresql.secret'))) return null;
  const port = runningPort(choosePlace(folder).data);
  if (port === null) return null;
  const url = addressOf(port, secretOf(join(folder, 'postgresql.secret')));
  return (await answers(url)) ? url : null;
}

const addressOf = (port: number, password: string): string =>
  `postgres://postgres:${password}@127.0.0.1:${port}/${DATABASE}`;

/** A secret kept in a file that only its owner reads, made on first use. */
function secretOf(file: string): string {
  // With DATABASE_URL, nothing has made the folder yet.
  mkdirSync(dirname(file), { recursive: true });
  if (!existsSync(file)) writeFileSync(file, randomBytes(32).toString('hex'), { mode: 0o600, flag: 'wx' });
  return readFileSync(file, 'utf8').trim();
}

async function connects(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

const maintenance = (url: string): string => url.replace(`/${DATABASE}`, '/postgres');

const answers = (url: string): Promise<boolean> => connects(maintenance(url));

/** Whether the engine came to answer; recovery after a crash may take it a while. */
async function waitFor(url: string, { hasEnded }: Engine): Promise<boolean> {
  for (let tries = 0; tries < 600; tries++) {
    if (await answers(url)) return true;
    if (hasEnded()) return false;
    await pause(50);
  }
  return false;
}

async function ensureDatabase(url: string): Promise<void> {
  if (await connects(url)) return;
  const client = new pg.Client({ connectionString: maintenance(url) });
  await client.connect();
  try {
    await client.query(`create database ${DATABASE}`);
  } finally {
    await client.end();
  }
}
