import { afterAll, expect, it } from 'vitest';
import { setupHarness } from '../../test/harness.ts';
import { naitre } from '../../test/vies/naissance.ts';
import { vivre } from '../../test/vies/vivre.ts';

const harness = setupHarness();
const avant = process.env['HORLOGE'];
afterAll(() => {
  process.env['HORLOGE'] = avant ?? '';
});

it('keeps every rule through 10 000 random operations, to the credit note, and shows each past day as it was', async () => {
  const vie = await naitre(harness, 'long', 400);

  await vivre(vie, harness.lot, { operations: 10_000, parJour: 55, parVerification: 500 });

  expect(vie.rendue).toBe(true);
}, 900_000);
