import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Counts, withStatus } from './counts.ts';
import { runNode } from './spawned.ts';

/** A runner of tests that shows its progress, and leaves a JSON report in a file. */
export interface Runner<Report> {
  readonly folder: string;
  readonly command: (file: string) => readonly string[];
  readonly env?: (file: string) => Readonly<Record<string, string>>;
  readonly count: (report: Report) => Counts;
}

/** Runs it and counts; without a report it counts as one failure. */
export async function runReported<Report>({ folder, command, env, count }: Runner<Report>): Promise<Counts> {
  const reports = mkdtempSync(join(tmpdir(), 'pass-numerique-rapport-'));
  const file = join(reports, 'rapport.json');
  try {
    const { status } = await runNode(command(file), { folder, env: env?.(file) ?? {}, shown: true });
    if (!existsSync(file))
      return { passed: 0, failed: 1, complaints: [`${folder}: the runner left no report`] };
    const report: Report = JSON.parse(readFileSync(file, 'utf8'));
    return withStatus(count(report), status);
  } finally {
    rmSync(reports, { recursive: true, force: true });
  }
}
