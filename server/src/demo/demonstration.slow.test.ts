import { expect, it } from 'vitest';
import { setupHarness } from '../../test/harness.ts';
import { verifier } from '../verification/verification.module.ts';
import { genererDemonstration } from './demonstration.ts';

const harness = setupHarness();

it('tells a million pass in less than 45 seconds, in flat memory', async () => {
  const debut = performance.now();
  const avant = process.memoryUsage().rss;
  let sommet = avant;
  const releve = setInterval(() => (sommet = Math.max(sommet, process.memoryUsage().rss)), 50);
  const bilan = await genererDemonstration(harness.url, { pass: 1_000_000, jour: '2026-09-15' });
  clearInterval(releve);

  expect(bilan).toMatchObject({ deja: false, pass: 1_000_000 });
  expect(bilan.utilisation).toBeGreaterThan(260_000);
  expect((performance.now() - debut) / 1000).toBeLessThan(45);
  expect((sommet - avant) / 1_000_000).toBeLessThan(400);
  // Every invariant, over the whole of it, within seconds.
  const verification = Date.now();
  expect((await verifier(harness.lot)).filter(({ lignes }) => lignes.length > 0)).toEqual([]);
  expect((Date.now() - verification) / 1000).toBeLessThan(30);
}, 180_000);
