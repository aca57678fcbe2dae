import { afterAll, beforeAll, it } from 'vitest';
import { distribuer, tenirLeGrandLivre } from '../../test/grand-livre.ts';
import { setupHarness } from '../../test/harness.ts';
import { peupler } from '../../test/monde.ts';
import { Vie } from '../../test/vies/vie.ts';
import { vivre } from '../../test/vies/vivre.ts';

const CARNETS = 400;
const harness = setupHarness();
const avant = process.env['HORLOGE'];

beforeAll(async () => {
  await peupler(harness.url, harness.lot);
  await tenirLeGrandLivre(harness.url);
  await distribuer(harness.url, harness.lot, CARNETS, false);
});
afterAll(() => {
  process.env['HORLOGE'] = avant ?? '';
});

it('keeps every rule through 10 000 random operations, over months, and shows each past day as it was', async () => {
  const vie = new Vie(harness, 'long', CARNETS, '2026-09-05');

  await vivre(vie, harness.lot, { operations: 10_000, parJour: 70, parVerification: 500 });
}, 600_000);
