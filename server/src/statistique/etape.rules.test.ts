import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { wilson } from './etape.rules.ts';

it('bounds any share by an interval that holds it', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 1_000_000 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (total, part) => {
        const successes = Math.floor(total * part);
        const [low, high] = wilson(successes, total) ?? [];

        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
        expect(low).toBeLessThanOrEqual(successes / total + 1e-12);
        expect(high).toBeGreaterThanOrEqual(successes / total - 1e-12);
      },
    ),
  );
});
