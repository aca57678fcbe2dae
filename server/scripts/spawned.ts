import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from '../src/shared/paths.ts';

export interface Ended {
  readonly status: number;
  readonly output: string;
}

export interface Spawning {
  readonly folder?: string;
  /** Added to the environment; `undefined` takes a variable away. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** Whether what it says is shown as it says it. */
  readonly shown?: boolean;
}

const running = new Set<ChildProcess>();
let stopping = false;

/** Runs a program of Node to its end; it is stopped with this process. */
export function runNode(args: readonly string[], spawning: Spawning = {}): Promise<Ended> {
  const child = startNode(args, spawning);
  const said: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk: Buffer) => said.push(chunk));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve({ status: code ?? 1, output: Buffer.concat(said).toString() }));
  });
}

export function startNode(
  args: readonly string[],
  { folder = '.', env, shown = false }: Spawning = {},
): ChildProcess {
  if (stopping) throw new Error('Stopped');
  const child = spawn(process.execPath, args, {
    cwd: join(ROOT, folder),
    env: { ...process.env, ...env },
    stdio: ['ignore', shown ? 'inherit' : 'pipe', shown ? 'inherit' : 'pipe'],
  });
  running.add(child);
  child.once('exit', () => running.delete(child));
  return child;
}

for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => {
    stopping = true;
    for (const child of running) child.kill('SIGTERM');
  });

export const seconds = (start: number): string => `${((performance.now() - start) / 1000).toFixed(1)} s`;
