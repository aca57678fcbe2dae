import { expect, it } from 'vitest';
import { countPlaywright, countVitest, sum, withStatus } from './counts.ts';

const assertions = (...statuses: string[]) => statuses.map((status) => ({ status }));

it('counts the tests of Vitest, those skipped aside', () => {
  const testResults = [
    { status: 'passed', assertionResults: assertions('passed', 'skipped') },
    { status: 'failed', assertionResults: assertions('passed', 'failed', 'failed') },
  ];

  expect(countVitest({ numPassedTests: 2, testResults })).toEqual({ passed: 2, failed: 2 });
});

it('counts a file that could not be read as one failed test', () => {
  const testResults = [{ status: 'failed', assertionResults: assertions() }];

  expect(countVitest({ numPassedTests: 0, testResults })).toEqual({ passed: 0, failed: 1 });
});

it('counts a journey that passed at the second try as failed', () => {
  expect(countPlaywright({ stats: { expected: 3, unexpected: 1, flaky: 1 } })).toEqual({
    passed: 3,
    failed: 2,
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
    expect(withStatus(counts, status).failed).toBe(expected);
  },
);

it('adds up runs', () => {
  expect(
    sum([
      { passed: 1, failed: 0 },
      { passed: 2, failed: 3 },
    ]),
  ).toEqual({ passed: 3, failed: 3 });
});
