import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { repartir } from './repartition.rules.ts';

const totals = fc.integer({ min: 0, max: 1_000_000_000 });
const weights = fc.array(fc.double({ min: 0.001, max: 1000, noNaN: true }), { minLength: 1, maxLength: 60 });

it('loses no unit, and stays within one unit of the exact share', () => {
  fc.assert(
    fc.property(totals, weights, (total, poids) => {
      const somme = poids.reduce((sum, un) => sum + un, 0);
      const parts = repartir(total, poids);

      expect(parts.reduce((sum, une) => sum + une, 0)).toBe(total);
      for (const [i, part] of parts.entries())
        expect(Math.abs(part - (total * (poids[i] ?? 0)) / somme)).toBeLessThanOrEqual(1);
    }),
  );
});

it('gives what is left to the largest remainders', () => {
  expect(repartir(100, [1, 1, 1])).toEqual([34, 33, 33]);
  expect(repartir(10, [55, 25, 20])).toEqual([6, 2, 2]);
  expect(repartir(7, [0, 1])).toEqual([0, 7]);
});
