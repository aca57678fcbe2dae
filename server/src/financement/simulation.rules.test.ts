import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { setupHarness } from '../../test/harness.ts';
import type { ContenuDeRegle } from './regle.rules.ts';
import { CAS_PUBLIES, type CasPublie } from '../../test/cas-publies.ts';
import { type Criteres, partMaximale, simuler } from './simulation.rules.ts';

/** The rules are data: those that the register was given are the ones judged here. */
const harness = setupHarness();
const contenus = new Map<number, ContenuDeRegle>();
const regleDe = (vague: number): ContenuDeRegle => {
  const regle = contenus.get(vague);
  if (!regle) throw new Error(`No rule for ${vague}`);
  return regle;
};
beforeAll(async () => {
  const { rows } = await harness.lot.query<{ vague: number; contenu: ContenuDeRegle }>(
    `select a.vague, r.contenu from territoires.regle_d_appel r join territoires.appel_a_projets a on a.id = r.appel_id`,
  );
  for (const { vague, contenu } of rows) contenus.set(vague, contenu);
});

const criteres = (changes: Partial<Criteres>): Criteres => ({
  echelle: 'INTERCOMMUNAL',
  population: null,
  densite: null,
  pauvrete: null,
  budgetPorteurCentimes: null,
  achatCentimes: null,
  partPicDixMilliemes: null,
  groupement: false,
  publicCible: true,
  structurationLocale: false,
  hub: false,
  autresPorteurs: false,
  fondsEuropeens: false,
  ...changes,
});

describe('the State’s published cases of 2019', () => {
  it.each(CAS_PUBLIES)('$titre', ({ taux, aideEuros, budgetEuros, ...dits }: CasPublie) => {
    const donnes = criteres({ ...dits, budgetPorteurCentimes: budgetEuros * 100 });

    const { taux: trouve, aideCentimes } = simuler(regleDe(2019), donnes);

    expect({ taux: trouve / 10_000, aideEuros: aideCentimes / 100 }).toEqual({ taux, aideEuros });
  });

  it('counts pass and persons on nine tenths of the whole', () => {
    const donnes = criteres({
      population: 55_391,
      densite: 103,
      pauvrete: 0.14,
      budgetPorteurCentimes: 3_402_700,
    });

    // 34 027 € + 8 507 € = 42 534 €, of which 38 280.60 € in pass.
    expect(simuler(regleDe(2019), donnes)).toMatchObject({
      totalCentimes: 4_253_400,
      pass: 3828,
      personnes: 382,
    });
  });
});

describe('the social note', () => {
  it.each([
    {
      titre: 'nothing at the mean',
      dits: { population: 51_944, densite: 152, pauvrete: 0.136 },
      note: 0,
      prime: 0,
    },
    {
      titre: 'five points alone',
      dits: { population: 57_200, densite: 152, pauvrete: 0.136 },
      note: 5,
      prime: 200,
    },
    {
      titre: 'the whole of it',
      dits: { population: 90_000, densite: 10, pauvrete: 0.2 },
      note: 75,
      prime: 500,
    },
    {
      titre: 'what is known, the rest unknown',
      dits: { population: null, densite: 10, pauvrete: null },
      note: 25,
      prime: 400,
    },
    {
      titre: 'no point for a density of zero',
      dits: { population: 1, densite: 0, pauvrete: 0.1 },
      note: 0,
      prime: 0,
    },
  ])('gives $titre', ({ dits, note, prime }) => {
    const { note: trouvee, primeSociale } = simuler(
      regleDe(2019),
      criteres({ ...dits, budgetPorteurCentimes: 100 }),
    );

    expect({ note: trouvee, prime: primeSociale }).toEqual({ note, prime });
  });
});

describe('what a call refuses', () => {
  const de2020 = { achatCentimes: 4_000_000, partPicDixMilliemes: 5000 };
  it.each([
    {
      vague: 2019,
      dits: { echelle: 'COMMUNE', groupement: true, budgetPorteurCentimes: 1 },
      manques: ['ECHELLE'],
    },
    { vague: 2019, dits: { publicCible: false, budgetPorteurCentimes: 1 }, manques: ['PUBLIC_CIBLE'] },
    { vague: 2019, dits: { budgetPorteurCentimes: 0 }, manques: ['BUDGET_MANQUANT'] },
    { vague: 2020, dits: { ...de2020, echelle: 'COMMUNE' }, manques: ['ECHELLE'] },
    { vague: 2020, dits: { ...de2020, echelle: 'COMMUNE', groupement: true }, manques: [] },
    { vague: 2020, dits: { ...de2020, achatCentimes: 1_999_999 }, manques: ['ACHAT_MINIMAL'] },
    { vague: 2020, dits: { ...de2020, achatCentimes: 2_000_000 }, manques: [] },
    { vague: 2020, dits: { ...de2020, achatCentimes: 300_000_000 }, manques: [] },
    { vague: 2020, dits: { ...de2020, achatCentimes: 300_000_001 }, manques: ['ACHAT_MAXIMAL'] },
    { vague: 2020, dits: { ...de2020, partPicDixMilliemes: 4999 }, manques: ['PART_PIC'] },
  ] as const)('$vague: $manques for $dits', ({ vague, dits, manques }) => {
    const { manques: trouves, taux, aideCentimes } = simuler(regleDe(vague), criteres(dits));

    expect(trouves).toEqual(manques);
    if (manques.length > 0) expect({ taux, aideCentimes }).toEqual({ taux: 0, aideCentimes: 0 });
  });
});

const TOUS = fc.record<Criteres>({
  echelle: fc.constantFrom('INTERCOMMUNAL', 'DEPARTEMENTAL', 'INTERDEPARTEMENTAL', 'REGIONAL'),
  population: fc.option(fc.integer({ min: 0, max: 15_000_000 })),
  densite: fc.option(fc.double({ min: 0, max: 30_000, noNaN: true })),
  pauvrete: fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
  budgetPorteurCentimes: fc.integer({ min: 1, max: 1_000_000_000 }),
  achatCentimes: fc.integer({ min: 2_000_000, max: 300_000_000 }),
  partPicDixMilliemes: fc.integer({ min: 5000, max: 10_000 }),
  groupement: fc.boolean(),
  publicCible: fc.constant(true),
  structurationLocale: fc.boolean(),
  hub: fc.boolean(),
  autresPorteurs: fc.boolean(),
  fondsEuropeens: fc.boolean(),
});
const avec = (donnes: Criteres, changes: Partial<Criteres>): Criteres => ({ ...donnes, ...changes });

describe('whatever the project', () => {
  it('the rate of 2019 stays between 20 and 65 %, the amount whole and under its cap', () => {
    fc.assert(
      fc.property(TOUS, (donnes) => {
        const { taux, aideCentimes, porteurCentimes, totalCentimes, plafonnee } = simuler(
          regleDe(2019),
          donnes,
        );
        expect(taux).toBeGreaterThanOrEqual(2000);
        expect(taux).toBeLessThanOrEqual(6500);
        expect(aideCentimes % 100).toBe(0);
        expect(aideCentimes).toBeLessThanOrEqual(120_000_000);
        expect(plafonnee).toBe(plafonnee && aideCentimes === 120_000_000);
        expect(porteurCentimes).toBe(donnes.budgetPorteurCentimes);
        expect(porteurCentimes + aideCentimes).toBe(totalCentimes);
        // M2 lets through exactly what the call grants.
        expect(partMaximale(regleDe(2019), totalCentimes, taux)).toBeGreaterThanOrEqual(aideCentimes);
      }),
    );
  });

  it('the State brings half of what is bought in 2020, and never more than 1.5 M€', () => {
    fc.assert(
      fc.property(TOUS, (donnes) => {
        const { taux, aideCentimes, porteurCentimes } = simuler(regleDe(2020), donnes);
        expect(taux).toBe(5000);
        expect(aideCentimes).toBeLessThanOrEqual(150_000_000);
        expect(aideCentimes).toBeLessThanOrEqual(porteurCentimes);
        expect(aideCentimes + porteurCentimes).toBe(donnes.achatCentimes);
      }),
    );
  });

  it('more budget or one more bonus never gives less', () => {
    const prime = fc.constantFrom('structurationLocale', 'hub', 'autresPorteurs', 'fondsEuropeens');
    fc.assert(
      fc.property(TOUS, prime, fc.integer({ min: 0, max: 100_000 }), (donnes, une, plus) => {
        const regle = regleDe(2019);
        const moins = simuler(regle, avec(donnes, { [une]: false }));
        const davantage = simuler(regle, avec(donnes, { [une]: true }));
        const plusGrand = simuler(
          regle,
          avec(donnes, { budgetPorteurCentimes: (donnes.budgetPorteurCentimes ?? 0) + plus }),
        );
        const tel = simuler(regle, donnes);
        expect(davantage.aideCentimes).toBeGreaterThanOrEqual(moins.aideCentimes);
        expect(davantage.taux).toBeGreaterThan(moins.taux - 1);
        expect(plusGrand.aideCentimes).toBeGreaterThanOrEqual(tel.aideCentimes);
        expect(plusGrand.pass).toBeGreaterThanOrEqual(tel.pass);
      }),
    );
  });
});
