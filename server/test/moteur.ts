import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { choosePlace } from '../src/db/binaries.ts';
import { isAlive, pause } from '../src/db/engine.ts';

/** Starts an engine again where it was, on its port, as whoever runs a real database would. */
export function relancerLeMoteur(folder: string, url: string): { readonly finie: () => boolean } {
  const { bin, data, identity } = choosePlace(folder);
  const { port } = new URL(url);
  const args = ['-D', data, '-p', port, '-c', 'listen_addresses=127.0.0.1', '-c', 'unix_socket_directories='];
  const child = spawn(join(bin, 'postgres'), args, {
    ...identity,
    cwd: '/',
    detached: true,
    stdio: 'ignore',
  });
  let finie = false;
  child.on('exit', () => (finie = true));
  child.unref();
  return { finie: () => finie };
}

/** Kills the engine of a folder, `kill -9`: its sessions die of it. */
export async function tuerLeMoteur(folder: string): Promise<void> {
  const [ligne] = readFileSync(join(choosePlace(folder).data, 'postmaster.pid'), 'utf8').split('\n');
  const pid = Number(ligne);
  process.kill(pid, 'SIGKILL');
  while (isAlive(pid)) await pause(5);
}

/** Starts it until it answers: what a killed engine leaves holds its folder for a moment more. */
export async function releverLeMoteur(folder: string, url: string): Promise<void> {
  let moteur = relancerLeMoteur(folder, url);
  while (!(await repond(url))) {
    await pause(20);
    if (moteur.finie()) moteur = relancerLeMoteur(folder, url);
  }
}

async function repond(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 1000 });
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
