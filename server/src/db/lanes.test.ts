import { setTimeout } from 'node:timers/promises';
import pg from 'pg';
import { afterEach, expect, it } from 'vitest';
import { setupHarness } from '../../test/harness.ts';
import { Lanes } from './lanes.ts';

const harness = setupHarness();
const open: Lanes[] = [];
afterEach(() => Promise.all(open.splice(0).map((lanes) => lanes.end())));

function lanesOf(count: number): Lanes {
  const lanes = new Lanes(harness.url, harness.pool, count);
  open.push(lanes);
  return lanes;
}

const doubled = (n: number) => ({ name: 'double', text: 'select $1::int * 2 as n', values: [n] });
const slept = (seconds: number) => ({
  name: 'sleep',
  text: 'select pg_sleep($1)::text as n',
  values: [seconds],
});

it('answers each statement with its own rows, whatever fails beside it', async () => {
  const lanes = lanesOf(2);
  const asked = Array.from({ length: 300 }, (_, n) =>
    n % 7 === 0
      ? lanes.query({ name: 'division', text: 'select 1 / $1::int as n', values: [0] }).catch(() => 'refused')
      : lanes.query(doubled(n)).then(([row]) => row?.['n']),
  );

  expect(await Promise.all(asked)).toEqual(
    Array.from({ length: 300 }, (_, n) => (n % 7 === 0 ? 'refused' : n * 2)),
  );
});

it('sends nothing behind a statement that does not end', async () => {
  const lanes = lanesOf(1);
  await lanes.query(doubled(1));
  const order: string[] = [];
  const slow = lanes.query(slept(1)).then(() => order.push('slow'));
  await setTimeout(200);
  await lanes.query(doubled(2)).then(() => order.push('quick'));
  await slow;

  expect(order).toEqual(['quick', 'slow']);
});

it('opens another connection when one is cut', async () => {
  const lanes = lanesOf(1);
  const [row] = await lanes.query({ name: 'pid', text: 'select pg_backend_pid() as pid', values: [] });
  const cut = lanes.query(slept(2)).catch((error: Error) => error.message);
  const owner = new pg.Client({ connectionString: harness.url });
  await owner.connect();
  await owner.query('select pg_terminate_backend($1)', [row?.['pid']]);
  await owner.end();

  expect(await cut).toMatch(/terminat/i);
  expect(await lanes.query(doubled(4))).toEqual([{ n: 8 }]);
});

it('plans with its values what asks for it, and nothing else after it', async () => {
  const lanes = lanesOf(1);
  const text = `select current_setting('plan_cache_mode') as mode`;
  const asked = { name: 'mode', text, values: [] };

  expect(await lanes.query({ ...asked, planned: 'EACH_TIME' })).toEqual([{ mode: 'force_custom_plan' }]);
  expect(await lanes.query(asked)).toEqual([{ mode: 'force_generic_plan' }]);
  expect((await harness.pool.query(asked)).rows).toEqual([{ mode: 'force_generic_plan' }]);
  await expect(
    lanes.query({ name: 'division', text: 'select 1 / 0', values: [], planned: 'EACH_TIME' }),
  ).rejects.toThrow('zero');
  expect((await harness.pool.query(asked)).rows).toEqual([{ mode: 'force_generic_plan' }]);
});

it('tells apart two statements whose long names begin alike: PostgreSQL keeps 63 bytes of a name', async () => {
  const lanes = lanesOf(1);
  const named = (n: number) => ({ name: `${'x'.repeat(63)}${n}`, text: `select ${n} as n`, values: [] });

  for (const n of [1, 2, 1]) {
    expect(await lanes.query(named(n))).toEqual([{ n }]);
    expect(await harness.query(named(n))).toEqual([{ n }]);
  }
});
