import { chmodSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { joinEmbedded, openEmbedded } from '../src/db/embedded.ts';
import { isAlive } from '../src/db/engine.ts';

const PREFIX = 'pass-numerique-essai';

/** A folder for the data of this process only; those of processes that died are cleared on the way, engine included. */
export async function temporaryFolder(kind: string): Promise<string> {
  for (const name of readdirSync(tmpdir())) {
    const [prefix, pid] = name.split('.');
    if (prefix === PREFIX && !isAlive(Number(pid))) await clearFolder(join(tmpdir(), name));
  }
  const folder = join(tmpdir(), `${PREFIX}.${process.pid}.${kind}`);
  mkdirSync(folder, { recursive: true });
  // PostgreSQL runs as another account when root starts it, and has to enter.
  chmodSync(folder, 0o755);
  return folder;
}

/** Stops the engine that may run in a folder, and removes it. */
export async function clearFolder(folder: string): Promise<void> {
  if ((await joinEmbedded(folder)) !== null) await (await openEmbedded(folder)).stop();
  rmSync(folder, { recursive: true, force: true });
}
