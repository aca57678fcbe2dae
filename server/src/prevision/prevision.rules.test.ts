import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { simulerUnMonde, type Verite } from '../../test/prevision-simulee.ts';
import { arrondir } from './arrondi.rules.ts';
import { calibrer, longueursPour, type Niveau, quantile } from './calibrage.rules.ts';
import { fenetresAvant } from './calibrage.service.ts';
import { apprendre, attendre, ecartType } from './prevision.rules.ts';

const [VUS, JOURS] = [180, 360];
/** What 80 % of a normal law takes on each side. */
const NU = 1.2816;
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
    const ecart = NU * ecartType(attentes, modele);
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

/** How far each buyer of a world is from its forecast, in standard deviations, when uses change pace after the day it is made on. */
function erreursDUnMonde(graine: number, allures: readonly number[]): readonly number[] {
  const allure = allures[graine % allures.length] ?? 1;
  const usage = (age: number, _acheteur: number, jour: number): number =>
    (jour > VUS ? allure : 1) * (0.006 / (1 + age / 90));
  const monde = simulerUnMonde({ usage, remise: 0.006 }, graine, VUS, JOURS);
  const modele = apprendre(monde);
  return [...Map.groupBy(monde.cellules, ({ acheteur }) => acheteur).entries()].map(
    ([acheteur, cellules]) => {
      const attentes = cellules.map((une) => ({ ...attendre(une, JOURS - VUS, modele), acheteur }));
      const libres = cellules.reduce((somme, une) => somme + une.pass - une.utilises, 0);
      const attendus = attentes.reduce((somme, une) => somme + une.usages, 0);
      return (libres - (monde.perdusDe.get(acheteur) ?? 0) - attendus) / ecartType(attentes, modele);
    },
  );
}

/** Shares of truths inside: with the interval that chance alone would take, and with one calibrated on the four worlds before. */
async function couvertures(
  allures: readonly number[],
): Promise<{ readonly nue: number; readonly calibree: number }> {
  const mondes = Array.from({ length: MONDES }, (_, rang) => erreursDUnMonde(rang + 1, allures));
  let [nue, calibree, total] = [0, 0, 0];
  for (const [rang, erreurs] of mondes.entries()) {
    if (rang < 4) continue;
    const passe: Niveau = { mois: 6, fenetres: mondes.slice(rang - 4, rang) };
    const { ecarts } = await calibrer(JOURS - VUS, () => Promise.resolve(passe));
    for (const erreur of erreurs.map(Math.abs)) {
      total += 1;
      if (erreur <= NU) nue += 1;
      if (erreur <= ecarts) calibree += 1;
    }
  }
  return { nue: nue / total, calibree: calibree / total };
}

describe('an interval calibrated on the past', () => {
  it('keeps its promise where the model is right', async () => {
    const { calibree } = await couvertures([1]);
    expect(calibree).toBeGreaterThanOrEqual(0.75);
    expect(calibree).toBeLessThanOrEqual(0.87);
  });

  it('keeps it where the pace changes in ways that the model cannot know, and chance alone would not', async () => {
    const { nue, calibree } = await couvertures([0.4, 1.6, 0.7, 1.2, 1, 2]);
    expect(nue).toBeLessThan(0.6);
    expect(calibree).toBeGreaterThanOrEqual(0.75);
    expect(calibree).toBeLessThanOrEqual(0.9);
  });

  it('is as wide as eight in ten past errors and one to come ask for; too few say nothing', () => {
    const rangs = (n: number): number[] => Array.from({ length: n }, (_, rang) => rang + 1);
    expect(quantile(rangs(3))).toBe(Infinity);
    expect(quantile(rangs(4))).toBe(4);
    expect(quantile(rangs(19))).toBe(16);
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 50, noNaN: true }), { maxLength: 60 }), (erreurs) => {
        const dedans = erreurs.filter((une) => une <= quantile(erreurs)).length;
        expect(dedans).toBeGreaterThanOrEqual(Math.min(erreurs.length, 0.8 * (erreurs.length + 1)) - 1e-9);
      }),
    );
  });

  it('takes shorter windows, widened, only while the long ones are too few', async () => {
    const lus: number[] = [];
    const lire = (fenetres: Readonly<Record<number, number[][]>>) => (mois: number) => {
      lus.push(mois);
      return Promise.resolve({ mois, fenetres: fenetres[mois] ?? [] });
    };
    expect(longueursPour(200)).toEqual([6, 3, 1]);
    const assez = await calibrer(182, lire({ 6: [Array<number>(10).fill(-2)] }));
    expect([assez.ecarts, assez.plusCourtes, lus.splice(0)]).toEqual([2, false, [6]]);
    const peu = await calibrer(365.25, lire({ 12: [[1]], 3: [Array<number>(12).fill(1)] }));
    expect([peu.ecarts, peu.plusCourtes, peu.previsions, lus]).toEqual([2, true, 13, [12, 6, 3]]);
    expect(await calibrer(40, lire({}))).toMatchObject({ ecarts: Infinity, previsions: 0 });
  });

  it('looks back upon windows that were over, and that an order went through', () => {
    const commande = { acheteeLe: '2020-05-15', tolereeJusquAu: '2022-01-31' };
    expect(fenetresAvant('2026-08-31', 6, [commande])).toEqual([
      { debut: '2021-02-28', fin: '2021-08-31' },
      { debut: '2020-08-31', fin: '2021-02-28' },
    ]);
    expect(fenetresAvant('2020-07-01', 3, [commande])).toEqual([]);
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
