import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { partager } from './partage.rules.ts';

const centimes = fc.integer({ min: 0, max: 1_000_000_000_000 });
const poids = fc
  .array(fc.integer({ min: 0, max: 1_000_000_000_000 }), { minLength: 1, maxLength: 8 })
  .filter((tous) => tous.some((un) => un > 0));

it('loses no cent and makes none', () => {
  fc.assert(
    fc.property(centimes, poids, (total, parts) => {
      const partages = partager(total, parts);

      expect(partages.reduce((somme, une) => somme + une, 0)).toBe(total);
      expect(partages.every((une) => une >= 0)).toBe(true);
    }),
  );
});

it('leaves each share within one cent of its exact part', () => {
  fc.assert(
    fc.property(centimes, poids, (total, parts) => {
      const somme = parts.reduce((cumul, un) => cumul + BigInt(un), 0n);
      for (const [rang, une] of partager(total, parts).entries()) {
        const ecart = BigInt(une) * somme - BigInt(total) * BigInt(parts[rang] ?? 0);
        expect(ecart < somme && ecart > -somme).toBe(true);
      }
    }),
  );
});

it('splits 50 / 25 / 25 as the conventions of three funders do', () => {
  expect(partager(10_001, [50, 25, 25])).toEqual([5001, 2500, 2500]);
});
