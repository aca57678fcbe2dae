import { expect, it } from 'vitest';
import { joursEntre } from './jours.ts';
import { centimesDe } from './montant.ts';

it.each([
  ['1234', 123_400],
  ['1 234,5', 123_450],
  ['1\u00a0234.56 €', 123_456],
  ['0,07', 7],
  ['', null],
  ['-1', null],
  ['1,234', null],
  ['douze', null],
])('reads %s as %s cents', (saisie, centimes) => {
  expect(centimesDe(saisie)).toBe(centimes);
});

it('counts days across a change of hour', () => {
  expect(joursEntre('2026-03-28', '2026-03-30')).toBe(2);
});
