import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { simulerUnMonde, type Verite } from '../../test/prevision-simulee.ts';
import { arrondir } from './arrondi.rules.ts';
import { calibrer, CALIBRAGE_NU } from './calibrage.rules.ts';
import { apprendre, attendre, ecartType } from './prevision.rules.ts';

const [VUS, JOURS] = [180, 360];
const MONDES = 60;

/** Whether the truth of each simulated world is inside its interval, and how far forecasts are on average, as a share. */
function essayer(verite: Verite): { readonly dedans: number; readonly biais: number } {
  let [dedans, prevus, vrais] = [0, 0, 0];
  for (let graine = 1; graine <= MONDES; graine += 1) {
    const monde = simulerUnMonde(verite, graine, VUS, JOURS);
    const modele = apprendre(monde);
    const attentes = monde.cellules.map((une) => ({
      ...attendre(une, JOURS - VUS, modele),
      acheteur: une.acheteur,
    }));
    const perdus = monde.cellules.reduce(
      (somme, une, rang) => somme + une.pass - une.utilises - (attentes[rang]?.usages ?? 0),
      0,
    );
    const ecart = CALIBRAGE_NU.ecarts * ecartType(attentes, modele);
    if (Math.abs(perdus - monde.perdus) <= ecart) dedans += 1;
    prevus += perdus;
    vrais += monde.perdus;
  }
  return { dedans: dedans / MONDES, biais: prevus / vrais - 1 };
}

describe('a forecast of a world whose chances are known', () => {
  it('holds the truth about as often as it promises, without leaning to a side', () => {
    // Used less and less as the carnet ages; one buyer in two twice as fast.
    const verite = {
      usage: (age: number, acheteur: number) => (0.004 * (1 + (acheteur % 2))) / (1 + age / 60),
      remise: 0.006,
    };
    const { dedans, biais } = essayer(verite);

    expect(dedans).toBeGreaterThanOrEqual(0.68);
    expect(dedans).toBeLessThanOrEqual(0.94);
    expect(Math.abs(biais)).toBeLessThan(0.03);
  });

  it('expects nothing of what is stopped, over, or never handed out', () => {
    const monde = simulerUnMonde({ usage: () => 0.01, remise: 0.01 }, 1, VUS, JOURS);
    const modele = apprendre(monde);
    const [cellule] = monde.cellules;
    if (!cellule) throw new Error('The world has carnets');

    expect(attendre({ ...cellule, arretee: true }, 30, modele).usages).toBe(0);
    expect(attendre(cellule, 0, modele).usages).toBe(0);
    expect(attendre({ ...cellule, age: null }, 30, apprendre({ ...monde, cadences: [] })).usages).toBe(0);
  });
});

describe('an interval calibrated on the past', () => {
  it('is as wide as eight past truths in ten asked for, never less than chance does', () => {
    expect(calibrer([9, 9, 9])).toBe(CALIBRAGE_NU);
    expect(calibrer(Array.from({ length: 19 }, (_, rang) => rang + 1))).toEqual({
      ecarts: 16,
      commandes: 19,
    });
    expect(calibrer(Array.from({ length: 19 }, () => 0.1)).ecarts).toBe(CALIBRAGE_NU.ecarts);
  });
});

describe('whole numbers that make a sum', () => {
  it('are each within one of what they stand for', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1000, noNaN: true }), { maxLength: 30 }), (valeurs) => {
        const entiers = arrondir(valeurs);
        const somme = valeurs.reduce((total, une) => total + une, 0);
        expect(entiers.reduce((total, un) => total + un, 0)).toBe(Math.round(somme));
        for (const [rang, un] of entiers.entries())
          expect(Math.abs(un - (valeurs[rang] ?? 0))).toBeLessThan(1);
      }),
    );
  });
});
