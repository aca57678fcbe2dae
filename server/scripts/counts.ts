/** How many tests of a run passed and failed; a skipped one is neither. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
}

export interface VitestReport {
  readonly numPassedTests: number;
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
}

export interface PlaywrightReport {
  readonly stats: { readonly expected: number; readonly unexpected: number; readonly flaky: number };
}

/** A file that failed as a whole, since it could not be read or prepared, counts as one failed test. */
export function countVitest({ numPassedTests, testResults }: VitestReport): Counts {
  const failed = testResults
    .filter(({ status }) => status === 'failed')
    .map(({ assertionResults }) =>
      Math.max(1, assertionResults.filter(({ status }) => status === 'failed').length),
    );
  return { passed: numPassedTests, failed: failed.reduce((sum, count) => sum + count, 0) };
}

export const countPlaywright = ({ stats: { expected, unexpected, flaky } }: PlaywrightReport): Counts => ({
  passed: expected,
  failed: unexpected + flaky,
});

/** A runner that ended badly, or ran nothing, has failed, whatever it counted. */
export const withStatus = ({ passed, failed }: Counts, status: number): Counts => ({
  passed,
  failed: failed === 0 && (status !== 0 || passed === 0) ? 1 : failed,
});

export const sum = (all: readonly Counts[]): Counts => ({
  passed: all.reduce((total, { passed }) => total + passed, 0),
  failed: all.reduce((total, { failed }) => total + failed, 0),
});
