import { expect, it } from 'vitest';
import { acteur, setupHarness } from './harness.ts';

const harness = setupHarness();
const TERRITOIRES = '{ territoires(first: 2) { edges { node { code nom } } } }';

it('answers from the database of this file, in one recorded statement', async () => {
  const insert = `insert into territoires.territoire (type, code, nom, annee_cog) values ('REGION', '28', 'Normandie', 2026)`;
  await harness.pool.query(insert);

  const data = await harness.execute(TERRITOIRES);

  expect(data).toEqual({ territoires: { edges: [{ node: { code: '28', nom: 'Normandie' } }] } });
  expect(harness.sql).toEqual([insert, expect.stringContaining('territoires.territoire')]);
});

it('lives on the day of the tests, wherever it runs', () => {
  expect(harness.context().today).toBe('2026-09-15');
});

it('fails with the code of the error', async () => {
  await expect(harness.execute('{ territoires(first: 101) { totalCount } }')).rejects.toHaveProperty('code');
});

it('acts for whom it is told to', async () => {
  const { registre } = await harness.execute<{ registre: { role: string } }>(
    '{ registre { role } }',
    {},
    acteur('HUB', []),
  );

  expect(registre.role).toBe('HUB');
});
