import { writeFileSync } from 'node:fs';
import type { Reporter } from 'vitest/node';
import { countVitest } from './counts.ts';

type Ended = Parameters<NonNullable<Reporter['onTestRunEnd']>>;

/** Leaves the count of a run in the file named `RAPPORT`, errors outside of tests included: Vitest's own report omits them. */
export default class implements Reporter {
  onTestRunEnd(...[modules, outside]: Ended): void {
    const file = process.env['RAPPORT'];
    if (file) writeFileSync(file, JSON.stringify(countVitest(modules, outside)));
  }
}
