import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** Runs one holder at a time over a file; the system lets go of it if the holder dies, which a lock file would not. */
export function withLock(file: string, run: () => void): void {
  mkdirSync(dirname(file), { recursive: true });
  const lock = new DatabaseSync(file, { timeout: 300_000 });
  try {
    lock.exec('begin exclusive');
    run();
  } finally {
    lock.close();
  }
}
