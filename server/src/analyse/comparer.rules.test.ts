import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wilson } from '../statistique/statistique.module.ts';
import { difference, expliquer, type Part } from './comparer.rules.ts';

const taux = fc.double({ min: 0, max: 1, noNaN: true });
const facteurs = fc.record({ remise: taux, usage: taux });
/** A share of rows with its Wilson interval. */
const part = fc.tuple(fc.integer({ min: 1, max: 200_000 }), taux).map(([total, combien]): Part => {
  const succes = Math.floor(total * combien);
  return { valeur: succes / total, intervalle: wilson(succes, total) };
});

describe('the difference of two shares', () => {
  it('lies within its interval, which never leaves −1 to 1', () => {
    fc.assert(
      fc.property(part, part, (une, autre) => {
        const { valeur, intervalle } = difference(une, autre);
        const [bas, haut] = intervalle ?? [Number.NaN, Number.NaN];
        expect(bas).toBeLessThanOrEqual(valeur + 1e-12);
        expect(haut).toBeGreaterThanOrEqual(valeur - 1e-12);
        expect(bas).toBeGreaterThanOrEqual(-1 - 1e-9);
        expect(haut).toBeLessThanOrEqual(1 + 1e-9);
      }),
    );
  });

  it('changes sign, bounds included, when its sides are swapped', () => {
    fc.assert(
      fc.property(part, part, (une, autre) => {
        const dans = difference(une, autre);
        const [bas, haut] = dans.intervalle ?? [Number.NaN, Number.NaN];
        const { valeur, intervalle } = difference(autre, une);
        expect(valeur).toBeCloseTo(-dans.valeur, 12);
        expect(intervalle?.[0]).toBeCloseTo(-haut, 12);
        expect(intervalle?.[1]).toBeCloseTo(-bas, 12);
      }),
    );
  });

  // Newcombe (1998), table II, method 10.
  it.each([
    [56, 70, 48, 80, 0.2, 0.0524, 0.3339],
    [9, 10, 3, 10, 0.6, 0.1705, 0.809],
    [10, 10, 0, 20, 1, 0.6791, 1],
  ])('of %i/%i and %i/%i is the one published', (a, m, b, n, valeur, bas, haut) => {
    const trouve = difference(
      { valeur: a / m, intervalle: wilson(a, m) },
      { valeur: b / n, intervalle: wilson(b, n) },
    );

    expect(trouve.valeur).toBeCloseTo(valeur, 4);
    expect(trouve.intervalle?.[0]).toBeCloseTo(bas, 4);
    expect(trouve.intervalle?.[1]).toBeCloseTo(haut, 4);
  });

  it('has no interval where a share has none', () => {
    expect(difference({ valeur: 1.2, intervalle: null }, { valeur: 0.2, intervalle: [0.1, 0.3] })).toEqual({
      valeur: 1,
      intervalle: null,
    });
  });
});

describe('a difference of use rates explained', () => {
  it('is the sum of its two parts', () => {
    fc.assert(
      fc.property(facteurs, facteurs, (une, autre) => {
        const { ecart, remise, usage } = expliquer(une, autre);
        expect(remise + usage).toBeCloseTo(ecart, 12);
      }),
    );
  });

  it('is the same read from the other side, and treats its factors alike', () => {
    fc.assert(
      fc.property(facteurs, facteurs, (une, autre) => {
        const lue = expliquer(une, autre);
        const inverse = expliquer(autre, une);
        expect(inverse.remise).toBeCloseTo(-lue.remise, 12);
        expect(inverse.usage).toBeCloseTo(-lue.usage, 12);
        const echanger = ({ remise, usage }: typeof une) => ({ remise: usage, usage: remise });
        const miroir = expliquer(echanger(une), echanger(autre));
        expect(miroir.remise).toBeCloseTo(lue.usage, 12);
        expect(miroir.usage).toBeCloseTo(lue.remise, 12);
      }),
    );
  });

  it('credits nothing to what does not change', () => {
    fc.assert(
      fc.property(taux, taux, taux, (remise, un, autre) => {
        expect(expliquer({ remise, usage: un }, { remise, usage: autre }).remise).toBe(0);
      }),
    );
  });
});
