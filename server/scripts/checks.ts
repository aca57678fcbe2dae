import type { Counts } from './counts.ts';
import { type Ended, runNode, seconds } from './spawned.ts';
import { program } from './tool.ts';

interface Check {
  readonly name: string;
  readonly command: readonly string[];
  readonly folder?: string;
  /** What a program that ended well may still have missed. */
  readonly missed?: (output: string) => string | null;
}

/** Under a compiler it does not know, dependency-cruiser reads nothing and is content. */
const readNothing = (output: string): string | null =>
  /\b[1-9]\d* modules/.test(output) ? null : 'dependency-cruiser has read no module';

const cruise = (folder: string): readonly string[] => [
  program('.', 'dependency-cruiser', 'depcruise'),
  '--config',
  '.dependency-cruiser.cjs',
  folder,
];

/** Everything that can be said of the sources without running them. */
const CHECKS: readonly Check[] = [
  { name: 'format', command: [program('.', 'oxfmt'), '--check', '.'] },
  { name: 'lint', command: [program('.', 'oxlint'), '--type-aware', '--deny-warnings'] },
  { name: 'architecture of the server', command: cruise('server/src'), missed: readNothing },
  { name: 'architecture of the console', command: cruise('console/src'), missed: readNothing },
  { name: 'dead code', command: [program('.', 'knip')] },
  {
    name: 'operations of the console (otherwise: pnpm schema)',
    command: [program('.', '@graphql-codegen/cli', 'graphql-codegen'), '--config', 'codegen.ts', '--check'],
    folder: 'console',
  },
  { name: 'types', command: [program('.', 'typescript', 'tsc'), '-b'] },
];

/** Runs every check, one line each, then shows what those that failed had to say. */
export async function runChecks(): Promise<Counts> {
  const failures: string[] = [];
  for (const { name, command, folder = '.', missed } of CHECKS) {
    const start = performance.now();
    const complaint = complain(await runNode(command, { folder }), missed);
    if (complaint !== null) failures.push(`── ${name}\n${complaint}`);
    process.stdout.write(`${complaint === null ? '✓' : '✗'} ${name} (${seconds(start)})\n`);
  }
  for (const failure of failures) process.stdout.write(`\n${failure}\n`);
  return { passed: CHECKS.length - failures.length, failed: failures.length, complaints: failures };
}

const complain = ({ status, output }: Ended, missed: Check['missed']): string | null =>
  status === 0 ? (missed?.(output) ?? null) : output || `It ended with code ${status} and said nothing.`;
