import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { activite, Calendrier, jourDe, jourDeSemaine, jourOuvre, texteDe } from './calendrier.rules.ts';

const DEBUT = jourDe('2019-01-01');
const FIN = jourDe('2026-12-31');
const jours = fc.integer({ min: DEBUT, max: FIN });

it('writes a day as it reads it', () => {
  fc.assert(
    fc.property(jours, (jour) => {
      expect(jourDe(texteDe(jour))).toBe(jour);
    }),
  );
});

it('moves a weekend to its Monday, and no other day', () => {
  expect(jourDeSemaine(jourDe('2026-11-22'))).toBe(0);
  expect(texteDe(jourOuvre(jourDe('2026-11-21')))).toBe('2026-11-23');
  expect(texteDe(jourOuvre(jourDe('2026-11-22')))).toBe('2026-11-23');
  expect(texteDe(jourOuvre(jourDe('2026-11-20')))).toBe('2026-11-20');
});

it('sees places closed in the spring of 2020, half closed that autumn, and slow in August', () => {
  expect(activite(jourDe('2020-03-16'))).toBeGreaterThan(0);
  expect(activite(jourDe('2020-03-17'))).toBe(0);
  expect(activite(jourDe('2020-05-11'))).toBe(0);
  expect(activite(jourDe('2020-05-12'))).toBeGreaterThan(0);
  expect(activite(jourDe('2020-11-17'))).toBeLessThan(activite(jourDe('2021-11-16')) / 2);
  expect(activite(jourDe('2021-08-17'))).toBeLessThan(activite(jourDe('2021-09-14')) / 2);
  expect(activite(jourDe('2021-09-19'))).toBeLessThan(0.1);
});

it('draws days between two others, and never one without activity', () => {
  const calendrier = new Calendrier(DEBUT, FIN);
  fc.assert(
    fc.property(
      jours,
      fc.integer({ min: 0, max: 200 }),
      fc.double({ min: 0, max: 0.999, noNaN: true }),
      (du, n, x) => {
        const au = Math.min(du + n, FIN);
        const [avant, apres] = [calendrier.avantLe(du), calendrier.avantLe(au + 1)];
        fc.pre(apres > avant);
        const jour = calendrier.jourOu(avant + (apres - avant) * x);

        expect(jour).toBeGreaterThanOrEqual(du);
        expect(jour).toBeLessThanOrEqual(au);
        expect(activite(jour)).toBeGreaterThan(0);
      },
    ),
  );
});
