import { stripVTControlCharacters } from 'node:util';

/** How many tests of a run passed and failed, and what those that failed had to say; a skipped one is neither. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
  /** One text a failure: the name of the test, then its complaint. */
  readonly complaints: readonly string[];
}

/** What Vitest says at the end of a run, as far as it is counted: see `vitest-reporter.ts`. */
export interface VitestModule {
  readonly relativeModuleId: string;
  readonly errors: () => readonly VitestError[];
  readonly children: { readonly allTests: () => Iterable<VitestTest> };
}

interface VitestTest {
  readonly fullName: string;
  readonly result: () => { readonly state: string; readonly errors?: readonly VitestError[] | undefined };
}

interface VitestError {
  readonly message: string;
  readonly stack?: string | undefined;
  readonly diff?: string | undefined;
}

export interface PlaywrightReport {
  readonly stats: { readonly expected: number; readonly unexpected: number; readonly flaky: number };
  readonly suites: readonly PlaywrightSuite[];
}

interface PlaywrightSuite {
  readonly suites?: readonly PlaywrightSuite[];
  readonly specs: readonly {
    readonly file: string;
    readonly title: string;
    readonly tests: readonly {
      readonly status: string;
      readonly results: readonly { readonly errors: readonly { readonly message?: string }[] }[];
    }[];
  }[];
}

/** A file that could not be read or prepared, and an error outside of any test, count as one failed test each. */
export function countVitest(modules: readonly VitestModule[], outside: readonly VitestError[]): Counts {
  const tests = modules.flatMap(({ relativeModuleId, children }) =>
    Array.from(children.allTests(), (test) => ({ file: relativeModuleId, test, ...test.result() })),
  );
  const complaints = [
    ...tests
      .filter(({ state }) => state === 'failed')
      .map(({ file, test, errors = [] }) => complaint(`${file} › ${test.fullName}`, errors.map(sayError))),
    ...modules.flatMap((module) =>
      module.errors().map((error) => complaint(module.relativeModuleId, [sayError(error)])),
    ),
    ...outside.map((error) => complaint('Outside of any test', [sayError(error)])),
  ];
  const passed = tests.filter(({ state }) => state === 'passed').length;
  return { passed, failed: complaints.length, complaints };
}

const sayError = ({ message, stack, diff }: VitestError): string => [stack ?? message, diff ?? ''].join('\n');

export function countPlaywright({
  stats: { expected, unexpected, flaky },
  suites,
}: PlaywrightReport): Counts {
  return { passed: expected, failed: unexpected + flaky, complaints: suites.flatMap(complaintsOf) };
}

const complaintsOf = ({ suites = [], specs }: PlaywrightSuite): readonly string[] => [
  ...specs.flatMap(({ file, title, tests }) =>
    tests
      .filter(({ status }) => status === 'unexpected' || status === 'flaky')
      .map(({ results }) =>
        complaint(
          `${file} › ${title}`,
          results.flatMap(({ errors }) => errors.map(({ message = '' }) => message)),
        ),
      ),
  ),
  ...suites.flatMap(complaintsOf),
];

/** The first lines name what was expected and where; the frames of libraries would hide the next failure. */
function complaint(name: string, messages: readonly string[]): string {
  const lines = stripVTControlCharacters(messages.join('\n'))
    .split('\n')
    .filter((line) => line.trim() !== '' && !/^ {4}at .*(?:node_modules|<anonymous>|node:)/.test(line));
  return [name, ...lines.slice(0, COMPLAINT_LINES)].join('\n');
}
const COMPLAINT_LINES = 30;

/** A runner that ended badly, or ran nothing, has failed, whatever it counted. */
export const withStatus = (counts: Counts, status: number): Counts =>
  counts.failed === 0 && (status !== 0 || counts.passed === 0)
    ? {
        ...counts,
        failed: 1,
        complaints: [`No test failed, but the runner ended with code ${status} after ${counts.passed}`],
      }
    : counts;

export const sum = (all: readonly Counts[]): Counts => ({
  passed: all.reduce((total, { passed }) => total + passed, 0),
  failed: all.reduce((total, { failed }) => total + failed, 0),
  complaints: all.flatMap(({ complaints }) => complaints),
});
