import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, existsSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import pg from 'pg';
import { choosePlace, type Place } from './binaries.ts';

export interface Embedded {
  /** Address of the database for its owner. */
  readonly url: string;
  /** Whether this process started the engine, hence stops it. */
  readonly started: boolean;
  stop(): Promise<void>;
}

const DATABASE = 'pass_numerique';
const INITDB = [
  '--encoding=UTF8',
  '--locale-provider=builtin',
  '--builtin-locale=C.UTF-8',
  '--auth=scram-sha-256',
];
const SETTINGS = [
  'listen_addresses=127.0.0.1',
  'unix_socket_directories=',
  'shared_buffers=256MB',
  'effective_cache_size=1GB',
  'work_mem=32MB',
  'maintenance_work_mem=256MB',
  'max_wal_size=4GB',
  'max_connections=100',
  'jit=off',
  'random_page_cost=1.1',
  'shared_preload_libraries=pg_stat_statements',
  'logging_collector=off',
  'timezone=UTC',
].flatMap((setting) => ['-c', setting]);

/** Opens the database of a folder: joins the engine that runs there, or starts one, created on first use. */
export async function openEmbedded(folder: string): Promise<Embedded> {
  mkdirSync(folder, { recursive: true });
  const place = choosePlace(folder);
  const password = secretOf(join(folder, 'postgresql.secret'));
  const running = runningPort(place.data);
  if (running !== null) {
    const url = addressOf(running, password);
    if (await answers(url)) return { url, started: false, stop: () => stopEngine(place) };
  }
  if (!existsSync(join(place.data, 'PG_VERSION'))) initialise(place, folder, password);
  const url = addressOf(await startEngine(place, folder), password);
  await waitFor(url);
  await ensureDatabase(url);
  return { url, started: true, stop: () => stopEngine(place) };
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
export function secretOf(file: string): string {
  // With DATABASE_URL, nothing has made the folder yet.
  mkdirSync(dirname(file), { recursive: true });
  if (!existsSync(file)) writeFileSync(file, randomBytes(32).toString('hex'), { mode: 0o600, flag: 'wx' });
  return readFileSync(file, 'utf8').trim();
}

function initialise({ bin, data, identity }: Place, folder: string, password: string): void {
  // Made aside, then renamed: a start killed half-way leaves nothing that looks complete.
  const draft = `${data}.neuf`;
  rmSync(draft, { recursive: true, force: true });
  rmSync(data, { recursive: true, force: true });
  mkdirSync(draft, { recursive: true, mode: 0o700 });
  const pwfile = join(identity ? draft : folder, '.pwfile');
  writeFileSync(pwfile, password, { mode: 0o600 });
  const cluster = join(draft, 'cluster');
  mkdirSync(cluster, { mode: 0o700 });
  if (identity) for (const path of [draft, pwfile, cluster]) chownSync(path, identity.uid, identity.gid);
  const args = ['-D', cluster, '-U', 'postgres', `--pwfile=${pwfile}`, '--no-sync', ...INITDB];
  const { status, stderr } = spawnSync(join(bin, 'initdb'), args, {
    ...identity,
    encoding: 'utf8',
    env: ENV,
    cwd: '/',
  });
  rmSync(pwfile, { force: true });
  if (status !== 0) throw new Error(`La base embarquée n’a pas pu être créée : ${stderr}`);
  rmSync(data, { recursive: true, force: true });
  renameInto(cluster, data, draft);
}

function renameInto(cluster: string, data: string, draft: string): void {
  mkdirSync(dirname(data), { recursive: true });
  const { status, stderr } = spawnSync('mv', [cluster, data], { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  rmSync(draft, { recursive: true, force: true });
}

const ENV = { ...process.env, LC_ALL: 'C', TZ: 'UTC' };

async function startEngine(place: Place, folder: string): Promise<number> {
  const port = await freePort();
  const log = openSync(join(folder, 'postgresql.log'), 'a', 0o600);
  const args = ['-D', place.data, '-p', String(port), ...SETTINGS];
  const child: ChildProcess = spawn(join(place.bin, 'postgres'), args, {
    ...place.identity,
    env: ENV,
    cwd: '/',
    detached: true,
    stdio: ['ignore', log, log],
  });
  child.unref();
  return port;
}

/** Port of the engine whose lock file is alive in this data folder. */
function runningPort(data: string): number | null {
  const file = join(data, 'postmaster.pid');
  if (!existsSync(file)) return null;
  const [pid, , , port] = readFileSync(file, 'utf8').split('\n');
  return isAlive(Number(pid)) ? Number(port) : null;
}

export function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

async function stopEngine({ data }: Place): Promise<void> {
  const file = join(data, 'postmaster.pid');
  if (!existsSync(file)) return;
  const pid = Number(readFileSync(file, 'utf8').split('\n')[0]);
  // A fast stop: sessions are ended, committed work is kept.
  if (isAlive(pid)) process.kill(pid, 'SIGINT');
  for (let tries = 0; tries < 400 && isAlive(pid); tries++) await pause(25);
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
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

async function waitFor(url: string): Promise<void> {
  for (let tries = 0; tries < 600; tries++) {
    if (await answers(url)) return;
    await pause(50);
  }
  throw new Error('La base embarquée ne répond pas : voir postgresql.log dans le dossier des données');
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
