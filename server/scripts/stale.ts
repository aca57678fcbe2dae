import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ROOT } from '../src/shared/paths.ts';

/** What a build reads, and the file that says what it last read. */
export interface Target {
  readonly sources: readonly string[];
  readonly stamp: string;
}

/** Whether the sources have changed since the stamp: path, time and size are enough, and cheap to read. */
export function isStale({ sources, stamp }: Target, fingerprint = fingerprintOf(sources)): boolean {
  const file = join(ROOT, stamp);
  return !existsSync(file) || readFileSync(file, 'utf8') !== fingerprint;
}

export function writeStamp({ stamp }: Target, fingerprint: string): void {
  const file = join(ROOT, stamp);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, fingerprint);
}

const TEST = /\.test\.tsx?$/;

/** Tests are not part of what is built: one under way stops nobody from starting the product. */
export function fingerprintOf(sources: readonly string[]): string {
  const hash = createHash('sha256');
  for (const source of sources)
    for (const path of filesBelow(join(ROOT, source))) {
      if (TEST.test(path)) continue;
      const { mtimeMs, size } = statSync(path);
      hash.update(`${path}\0${mtimeMs}\0${size}\n`);
    }
  return hash.digest('hex');
}

/** Every file at or below a path, in an order that does not depend on the disk. */
export function filesBelow(path: string): string[] {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
}
