import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { withLock } from './lock.ts';
import { runNode, startNode } from './spawned.ts';

const folder = mkdtempSync(join(tmpdir(), 'pass-numerique-verrou-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A process that holds a lock for a while, and writes when it enters and leaves. */
const holder = (lock: string, log: string, ms: number): string[] => [
  '--input-type=module-typescript',
  '--eval',
  `import { appendFileSync } from 'node:fs';
   import { withLock } from '${new URL('lock.ts', import.meta.url).href}';
   withLock('${lock}', () => {
     appendFileSync('${log}', '(');
     Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ${ms});
     appendFileSync('${log}', ')');
   });`,
];

it('lets one process in at a time', async () => {
  const [lock, log] = [join(folder, 'a.sqlite'), join(folder, 'a.log')];

  const ended = await Promise.all([1, 2, 3].map(() => runNode(holder(lock, log, 100))));

  expect(ended.map(({ status, output }) => ({ status, output }))).toEqual(
    ended.map(() => ({ status: 0, output: '' })),
  );
  expect(readFileSync(log, 'utf8')).toBe('()()()');
});

it('is let go of by a process that is killed', async () => {
  const [lock, log] = [join(folder, 'b.sqlite'), join(folder, 'b.log')];
  const child = startNode(holder(lock, log, 60_000));
  await expect.poll(() => readLog(log), { timeout: 10_000 }).toBe('(');
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGKILL');
  await ended;
  let entered = false;

  withLock(lock, () => {
    entered = true;
  });

  expect(entered).toBe(true);
});

function readLog(log: string): string {
  try {
    return readFileSync(log, 'utf8');
  } catch {
    return '';
  }
}
