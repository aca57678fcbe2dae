import { describe, expect, it } from 'vitest';
import { acteur, setupHarness } from '../../test/harness.ts';

const harness = setupHarness();

const CRITERES = {
  echelle: 'DEPARTEMENTAL',
  population: 55_391,
  densite: 103,
  tauxDePauvrete: 0.14,
  budgetPorteurCentimes: 3_402_700,
  publicCible: true,
  structurationLocale: true,
};

describe('simulerCofinancement', () => {
  const SIMULER = `query ($vague: Int!, $criteres: CriteresInput!) { simulerCofinancement(vague: $vague, criteres: $criteres) {
    eligible tauxDixMilliemes aideCentimes totalCentimes nombreDePass nombreDePersonnes plafonnee
    motifs { regle message } primes { code dixMilliemes obtenue } noteSociale { total densite } regle { version source articles } } }`;

  it('tells anyone what the State would bring, bonus by bonus', async () => {
    const { simulerCofinancement: dit } = await harness.execute<{ simulerCofinancement: object }>(
      SIMULER,
      { vague: 2019, criteres: CRITERES },
      acteur('PUBLIC'),
    );

    expect(dit).toMatchObject({
      eligible: true,
      tauxDixMilliemes: 3900,
      aideCentimes: 2_175_500,
      totalCentimes: 5_578_200,
      nombreDePass: 5020,
      nombreDePersonnes: 502,
      plafonnee: false,
      noteSociale: { total: 20, densite: 20 },
      primes: [
        { code: 'base', dixMilliemes: 2000, obtenue: true },
        { code: 'sociale', dixMilliemes: 400, obtenue: true },
        { code: 'structurationLocale', dixMilliemes: 1500, obtenue: true },
        { code: 'hub', dixMilliemes: 500, obtenue: false },
        { code: 'autresPorteurs', dixMilliemes: 1000, obtenue: false },
        { code: 'fondsEuropeens', dixMilliemes: 1000, obtenue: false },
      ],
      regle: { version: 1, articles: expect.arrayContaining(['Une commune seule n’est pas éligible.']) },
    });
  });

  it('refuses a wave that never was', async () => {
    await expect(harness.execute(SIMULER, { vague: 2021, criteres: CRITERES })).rejects.toMatchObject({
      code: 'SAISIE_INVALIDE',
    });
  });
});
