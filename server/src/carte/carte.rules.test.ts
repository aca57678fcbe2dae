import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cadrer, ecarter, projeter } from './carte.rules.ts';

const BORDEAUX = { latitude: 44.8378, longitude: -0.5792 };

it('shows every point, however near or far, and no two numbers on one another', () => {
  const geo = fc.record({
    latitude: fc.double({ min: 42, max: 51, noNaN: true }),
    longitude: fc.double({ min: -5, max: 9, noNaN: true }),
  });
  fc.assert(
    fc.property(fc.array(geo, { minLength: 1, maxLength: 10 }), (lieux) => {
      const points = lieux.map(projeter);
      const { x, y, largeur, hauteur } = cadrer(points);
      for (const point of points) {
        expect(point.x).toBeGreaterThan(x);
        expect(point.x).toBeLessThan(x + largeur);
        expect(point.y).toBeGreaterThan(y);
        expect(point.y).toBeLessThan(y + hauteur);
      }
    }),
  );
  const [a, b] = ecarter([projeter(BORDEAUX), projeter(BORDEAUX)], 2);
  expect(Math.hypot((a?.x ?? 0) - (b?.x ?? 0), (a?.y ?? 0) - (b?.y ?? 0))).toBeGreaterThan(1.9);
});
