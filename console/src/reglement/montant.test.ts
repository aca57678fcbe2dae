import { expect, it } from 'vitest';
import { lireMontant } from './montant.ts';

it.each([
  ['1,52', 152],
  ['12.5', 1250],
  [' 3 € ', 300],
  ['0,01', 1],
  ['0', null],
  ['-4', null],
  ['1,234', null],
  ['douze', null],
  ['', null],
])('reads %s as %s cents', (texte, centimes) => {
  expect(lireMontant(texte)).toBe(centimes);
});
