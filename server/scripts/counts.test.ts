import { expect, it } from 'vitest';
import { countPlaywright, countVitest, sum, withStatus } from './counts.ts';

const module = (relativeModuleId: string, states: readonly string[], errors: { message: string }[] = []) => ({
  relativeModuleId,
  errors: () => errors,
  children: {
    allTests: () =>
      states.map((state, index) => ({
        fullName: `test ${index}`,
        result: () => ({
          state,
          errors: state === 'failed' ? [{ message: 'expected 1', diff: '- 1\n+ 2' }] : [],
        }),
      })),
  },
});

it('counts the tests of Vitest, those skipped aside, and says again what failed', () => {
  const modules = [module('a.test.ts', ['passed', 'skipped']), module('b.test.ts', ['passed', 'failed'])];

  expect(countVitest(modules, [])).toEqual({
    passed: 2,
    failed: 1,
    complaints: ['b.test.ts › test 1\nexpected 1\n- 1\n+ 2'],
  });
});

it('counts a file that could not be read, and an error outside of any test, as one failed test each', () => {
  const modules = [module('a.test.ts', [], [{ message: 'no such module' }])];

  expect(countVitest(modules, [{ message: 'a promise nobody waited for' }])).toEqual({
    passed: 0,
    failed: 2,
    complaints: ['a.test.ts\nno such module', 'Outside of any test\na promise nobody waited for'],
  });
});

it('counts a journey that passed at the second try as failed, and names it', () => {
  const spec = (status: string) => ({
    file: 'a.spec.ts',
    title: status,
    tests: [{ status, results: [{ errors: [{ message: `it was ${status}` }] }, { errors: [] }] }],
  });
  const suites = [{ specs: [spec('expected')], suites: [{ specs: [spec('flaky'), spec('unexpected')] }] }];

  expect(countPlaywright({ stats: { expected: 3, unexpected: 1, flaky: 1 }, suites })).toEqual({
    passed: 3,
    failed: 2,
    complaints: ['a.spec.ts › flaky\nit was flaky', 'a.spec.ts › unexpected\nit was unexpected'],
  });
});

it.each([
  { passed: 4, failed: 0, status: 0, expected: 0 },
  { passed: 4, failed: 0, status: 1, expected: 1 },
  { passed: 0, failed: 0, status: 0, expected: 1 },
  { passed: 4, failed: 2, status: 1, expected: 2 },
])(
  'ended with $status after $passed passed and $failed failed: $expected failed',
  ({ expected, status, ...counts }) => {
    const judged = withStatus({ ...counts, complaints: [] }, status);
    expect(judged.failed).toBe(expected);
    expect(judged.complaints).toHaveLength(counts.failed === expected ? 0 : 1);
  },
);

it('adds up runs', () => {
  expect(
    sum([
      { passed: 1, failed: 0, complaints: [] },
      { passed: 2, failed: 1, complaints: ['one'] },
    ]),
  ).toEqual({ passed: 3, failed: 1, complaints: ['one'] });
});
