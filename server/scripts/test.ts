import { runChecks } from './checks.ts';
import { join } from 'node:path';
import { ROOT } from '../src/shared/paths.ts';
import { type Counts, sum } from './counts.ts';
import { runJourneys } from './journeys.ts';
import { runReported } from './reported.ts';
import { seconds } from './spawned.ts';
import { program } from './tool.ts';

const complete = process.argv.includes('--complet');
const ENV: Readonly<Record<string, string>> = complete ? { COMPLET: '1' } : {};

const REPORTER = join(ROOT, 'server/scripts/vitest-reporter.ts');

/** Tests of a package; those named `*.slow.test.ts` run only when everything does. */
const runVitest = (folder: string): Promise<Counts> =>
  runReported<Counts>({
    folder,
    command: () => [program(folder, 'vitest'), 'run', '--reporter=default', `--reporter=${REPORTER}`],
    env: (file) => ({ ...ENV, RAPPORT: file }),
    count: (counts) => counts,
  });

const STEPS: readonly [name: string, run: () => Promise<Counts>][] = [
  ['Static checks', runChecks],
  ['Tests of the server, on a real PostgreSQL', () => runVitest('server')],
  ['Tests of the console', () => runVitest('console')],
  [
    'Journeys in a browser',
    () => runJourneys(complete ? ['vie', 'souris', 'clavier', 'anglais', 'zoom'] : ['vie', 'souris'], ENV),
  ],
];

const results: Counts[] = [];
for (const [name, run] of STEPS) {
  process.stdout.write(`\n━━ ${name}\n`);
  const start = performance.now();
  const counts = await run().catch(failed);
  results.push(counts);
  process.stdout.write(`━━ ${counts.passed} passed, ${counts.failed} failed in ${seconds(start)}\n`);
}

const { passed, failed: failures, complaints } = sum(results);
if (failures > 0) process.exitCode = 1;
// Said again at the end, since a long run is often read by its last lines alone.
for (const complaint of complaints) process.stdout.write(`\n✗ ${complaint}\n`);
// The last line, alone and always of this form: it is read by programs.
process.stdout.write(`\n${passed} passed, ${failures} failed\n`);

/** A step that could not even run is a failure, and the others still run. */
function failed(error: unknown): Counts {
  const complaint = error instanceof Error ? error.message : String(error);
  process.stdout.write(`${complaint}\n`);
  return { passed: 0, failed: 1, complaints: [complaint] };
}
