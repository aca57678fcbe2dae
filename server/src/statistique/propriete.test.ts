import { expect, it } from 'vitest';
import { eprouver } from '../../test/chiffres/eprouver.ts';
import { setupHarness } from '../../test/harness.ts';

const harness = setupHarness();

it('counts every indicator by every dimension as the facts do, at any day, while 16 write and folds are made', async () => {
  const epreuve = eprouver(harness, { graine: 'chiffres', commandes: 12, passees: 10, presentes: 3 });

  let suite = await epreuve.next();
  while (!suite.done) {
    expect(suite.value.lu).toEqual(suite.value.attendu);
    suite = await epreuve.next();
  }

  expect(suite.value.jamaisDemandes).toEqual([]);
  expect(suite.value.ecrits).toBeGreaterThan(50);
}, 120_000);
