import { expect, it } from 'vitest';
import { eprouver } from '../../test/chiffres/eprouver.ts';
import { setupHarness } from '../../test/harness.ts';

const harness = setupHarness();

it('counts every indicator as the facts do, through 400 questions about a great ledger that 16 write', async () => {
  const graine = process.env['GRAINE'] ?? 'longue';
  const epreuve = eprouver(harness, { graine, commandes: 60, passees: 300, presentes: 50 });

  let suite = await epreuve.next();
  while (!suite.done) {
    expect(suite.value.lu).toEqual(suite.value.attendu);
    suite = await epreuve.next();
  }

  expect(suite.value.jamaisDemandes).toEqual([]);
  expect(suite.value.ecrits).toBeGreaterThan(50);
}, 900_000);
