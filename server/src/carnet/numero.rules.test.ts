import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  formatNumeroDeCarnet,
  formatNumeroDePass,
  lireNumeroDeCarnet,
  lireNumeroDePass,
  SECRETS,
} from './numero.rules.ts';
import { estAuthentique, numeroDuPass } from './numero.service.ts';

const carnets = fc.record({
  lot: fc.integer({ min: 1, max: 8499 }),
  serie: fc.integer({ min: 0, max: 9_999_999 }),
});
const pass = fc.record({
  lot: fc.integer({ min: 1, max: 8499 }),
  serie: fc.integer({ min: 0, max: 9_999_999 }),
  rang: fc.integer({ min: 1, max: 10 }),
  secret: fc.integer({ min: 0, max: SECRETS - 1 }),
});
const LETTERS = '0123456789ABCDEFGHJKMNPQRTVWXYZ';

it('reads the number of a carnet as it was printed, with or without its separators', () => {
  fc.assert(
    fc.property(carnets, (numero) => {
      expect(lireNumeroDeCarnet(formatNumeroDeCarnet(numero))).toEqual(numero);
      expect(lireNumeroDeCarnet(` ${formatNumeroDeCarnet(numero).replaceAll('-', ' ')}`)).toEqual(numero);
    }),
  );
});

it('refuses a carnet with one wrong digit or two neighbours exchanged', () => {
  fc.assert(
    fc.property(carnets, fc.nat(12), fc.integer({ min: 1, max: 9 }), (numero, at, shift) => {
      const digits = formatNumeroDeCarnet(numero).replaceAll('-', '');
      const wrong = digits.slice(0, at) + ((Number(digits[at]) + shift) % 10) + digits.slice(at + 1);
      const swapped = digits.slice(0, at) + (digits[at + 1] ?? '') + digits[at] + digits.slice(at + 2);

      expect(lireNumeroDeCarnet(wrong)).toBeNull();
      if (swapped !== digits) expect(lireNumeroDeCarnet(swapped)).toBeNull();
    }),
  );
});

it('reads the number of a pass as it was printed, in lower case too', () => {
  fc.assert(
    fc.property(pass, (numero) => {
      expect(lireNumeroDePass(formatNumeroDePass(numero))).toEqual(numero);
      expect(lireNumeroDePass(formatNumeroDePass(numero).toLowerCase())).toEqual(numero);
    }),
  );
});

it('refuses a pass with one wrong character or two neighbours exchanged', () => {
  fc.assert(
    fc.property(pass, fc.nat(15), fc.integer({ min: 1, max: 30 }), (numero, at, shift) => {
      const text = formatNumeroDePass(numero).replaceAll('-', '');
      const other = LETTERS[(LETTERS.indexOf(text[at] ?? '') + shift) % LETTERS.length];
      const swapped = text.slice(0, at) + (text[at + 1] ?? '') + text[at] + text.slice(at + 2);

      expect(lireNumeroDePass(text.slice(0, at) + other + text.slice(at + 1))).toBeNull();
      if (swapped !== text) expect(lireNumeroDePass(swapped)).toBeNull();
    }),
  );
});

it('knows its own numbers, and no other secret of the same pass', () => {
  fc.assert(
    fc.property(pass, (numero) => {
      const printed = lireNumeroDePass(numeroDuPass('une cle', numero, numero.rang));
      if (!printed) throw new Error('unreadable');

      expect(estAuthentique('une cle', printed)).toBe(true);
      expect(estAuthentique('une cle', { ...printed, secret: (printed.secret + 1) % SECRETS })).toBe(false);
      expect(estAuthentique('une autre', printed)).toBe(false);
    }),
  );
});
