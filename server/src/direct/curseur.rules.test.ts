import fc from 'fast-check';
import { expect, it } from 'vitest';
import { compareRangs, ecrireCurseur, lireCurseur } from './curseur.rules.ts';

const rang = fc.record({
  tx: fc.bigInt(0n, 2n ** 63n - 1n).map(String),
  position: fc.nat(),
});

it('is read as it was written, and nothing else is', () => {
  fc.assert(
    fc.property(rang, fc.string(), (un, texte) => {
      expect(lireCurseur(ecrireCurseur(un))).toEqual(un);
      expect(lireCurseur(texte)).toBeNull();
    }),
  );
});

it('orders by transaction, then by position, whatever their length in digits', () => {
  fc.assert(
    fc.property(rang, rang, (a, b) => {
      const attendu = Number(BigInt(a.tx) - BigInt(b.tx) || BigInt(a.position - b.position));
      expect(Math.sign(compareRangs(a, b))).toBe(Math.sign(attendu));
    }),
  );
});
