import fc from 'fast-check';
import { expect, it } from 'vitest';
import { bornesApres, compareRangs, ecrireCurseur, JOURNAUX, lireCurseur } from './curseur.rules.ts';

const rang = fc.record({
  tx: fc.bigInt(0n, 2n ** 64n - 1n).map(String),
  proprietaire: fc.nat(JOURNAUX.length - 1),
  position: fc.nat(),
});
const base64url = (lu: unknown): string => Buffer.from(JSON.stringify(lu)).toString('base64url');

it('is read as it was written, and nothing else is', () => {
  fc.assert(
    fc.property(rang, fc.string(), fc.json(), (un, texte, json) => {
      expect(lireCurseur(ecrireCurseur(un))).toEqual(un);
      expect(lireCurseur(texte)).toBeNull();
      expect(lireCurseur(base64url([json]))).toBeNull();
    }),
  );
  for (const faux of [
    ['18446744073709551616', 0, 1],
    ['1', 5, 1],
    ['1', '0', 1.5],
    ['1', -1, 1],
    ['1', 0, -1],
    ['x', 0, 1],
    ['1', 0],
  ])
    expect(lireCurseur(base64url(faux))).toBeNull();
});

it('still reads a cursor of the journal of labels alone', () => {
  fc.assert(
    fc.property(rang, ({ tx, position }) => {
      expect(lireCurseur(base64url({ labels: [tx, position] }))).toEqual({ tx, proprietaire: 2, position });
    }),
  );
});

it('orders by transaction, then by journal, then by position, whatever their length in digits', () => {
  fc.assert(
    fc.property(rang, rang, (a, b) => {
      const attendu = Number(
        BigInt(a.tx) - BigInt(b.tx) || BigInt(a.proprietaire - b.proprietaire || a.position - b.position),
      );
      expect(Math.sign(compareRangs(a, b))).toBe(Math.sign(attendu));
    }),
  );
});

it('bounds each journal where the order does', () => {
  const proche = fc.record({
    tx: fc.constantFrom('7', '8'),
    proprietaire: fc.nat(4),
    position: fc.integer({ min: 1, max: 4 }),
  });
  fc.assert(
    fc.property(proche, proche, (depuis, un) => {
      const borne = BigInt(bornesApres(depuis)[un.proprietaire] ?? 0);
      const apres = BigInt(un.tx) > BigInt(depuis.tx) || (un.tx === depuis.tx && BigInt(un.position) > borne);
      expect(apres).toBe(compareRangs(un, depuis) > 0);
    }),
  );
});
