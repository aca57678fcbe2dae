import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { ROOT } from '../src/shared/paths.ts';
import { fingerprintOf, isStale, type Target, writeStamp } from './stale.ts';

let folder: string;
let target: Target;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pass-numerique-sources-'));
  mkdirSync(join(folder, 'src/room'), { recursive: true });
  writeFileSync(join(folder, 'src/room/a.ts'), 'a');
  const from = relative(ROOT, folder);
  target = { sources: [join(from, 'src'), join(from, 'absent')], stamp: join(from, 'dist/.stamp') };
});
afterEach(() => rmSync(folder, { recursive: true }));

it('is stale before the first build, and no more after it', () => {
  expect(isStale(target)).toBe(true);

  writeStamp(target, fingerprintOf(target.sources));

  expect(isStale(target)).toBe(false);
});

it.each([
  ['changed', () => writeFileSync(join(folder, 'src/room/a.ts'), 'ab')],
  ['saved again', () => utimesSync(join(folder, 'src/room/a.ts'), 1, 1)],
  ['added', () => writeFileSync(join(folder, 'src/room/b.ts'), '')],
  ['removed', () => rmSync(join(folder, 'src/room/a.ts'))],
])('is stale again when a source is %s', (_, change) => {
  writeStamp(target, fingerprintOf(target.sources));

  change();

  expect(isStale(target)).toBe(true);
});

it('is not concerned by tests', () => {
  writeStamp(target, fingerprintOf(target.sources));

  writeFileSync(join(folder, 'src/room/a.test.ts'), '');

  expect(isStale(target)).toBe(false);
});

it('stays stale when a source is saved during its build', () => {
  const before = fingerprintOf(target.sources);
  writeFileSync(join(folder, 'src/room/a.ts'), 'ab');

  writeStamp(target, before);

  expect(isStale(target)).toBe(true);
});
