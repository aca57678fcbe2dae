import { afterAll, expect, it } from 'vitest';
import { setupHarness } from '../../test/harness.ts';
import { naitre } from '../../test/vies/naissance.ts';
import { vivre } from '../../test/vies/vivre.ts';

const harness = setupHarness();
const avant = process.env['HORLOGE'];

afterAll(() => {
  process.env['HORLOGE'] = avant ?? '';
});

it('keeps every rule through 600 random operations, and shows each past day as it was', async () => {
  const vie = await naitre(harness, 'court', 20);

  await vivre(vie, harness.lot, { operations: 600, parJour: 30, parVerification: 100 });

  // A life in which nothing succeeds, or nothing is refused, would prove nothing.
  expect(Object.fromEntries(vie.reponses)).toMatchObject({
    'remettreCarnet: CarnetRemis': expect.any(Number),
    'utiliserPass: PassUtilise': expect.any(Number),
    'utiliserPass: PassDejaUtilise': expect.any(Number),
    'utiliserPass: LieuNonLabellise': expect.any(Number),
    'annulerUtilisation: UtilisationAnnulee': expect.any(Number),
  });
}, 120_000);
