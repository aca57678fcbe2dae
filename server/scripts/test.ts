import { runChecks } from './checks.ts';
import { type Counts, countVitest, sum, type VitestReport } from './counts.ts';
import { runJourneys } from './journeys.ts';
import { runReported } from './reported.ts';
import { seconds } from './spawned.ts';
import { program } from './tool.ts';

const complete = process.argv.includes('--complet');
const ENV: Readonly<Record<string, string>> = complete ? { COMPLET: '1' } : {};

/** Tests of a package; those named `*.slow.test.ts` run only when everything does. */
const runVitest = (folder: string): Promise<Counts> =>
  runReported<VitestReport>({
    folder,
    command: (file) => [
      program(folder, 'vitest'),
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${file}`,
    ],
    env: () => ENV,
    count: countVitest,
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

const { passed, failed: failures } = sum(results);
if (failures > 0) process.exitCode = 1;
// The last line, alone and always of this form: it is read by programs.
process.stdout.write(`\n${passed} passed, ${failures} failed\n`);

/** A step that could not even run is a failure, and the others still run. */
function failed(error: unknown): Counts {
  process.stdout.write(`${error instanceof Error ? error.message : String(error)}\n`);
  return { passed: 0, failed: 1 };
}
