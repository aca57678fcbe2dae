import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import type { Place } from './binaries.ts';

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

/** Makes an empty cluster. */
export function initialise({ bin, data, identity }: Place, folder: string, password: string): void {
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

/** An engine that was just started, and whether it has ended since. */
export interface Engine {
  readonly port: number;
  readonly hasEnded: () => boolean;
}

export async function startEngine(place: Place, folder: string): Promise<Engine> {
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
  let ended = false;
  child.on('exit', () => {
    ended = true;
  });
  child.unref();
  return { port, hasEnded: () => ended };
}

/** Port of the engine whose lock file is alive in this data folder. */
export function runningPort(data: string): number | null {
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

export async function stopEngine({ data }: Place): Promise<void> {
  const file = join(data, 'postmaster.pid');
  if (!existsSync(file)) return;
  const pid = Number(readFileSync(file, 'utf8').split('\n')[0]);
  // A fast stop: sessions are ended, committed work is kept.
  if (isAlive(pid)) process.kill(pid, 'SIGINT');
  for (let tries = 0; tries < 400 && isAlive(pid); tries++) await pause(25);
}

export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

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
