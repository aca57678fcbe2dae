import { beforeAll, describe, expect, it } from 'vitest';
import { tenirLeGrandLivre } from '../../test/grand-livre.ts';
import { acteur, setupHarness } from '../../test/harness.ts';
import { COHORTES, LIEU, numeroDeCarnet, numeroDePass, peupler } from '../../test/monde.ts';
import { verifier } from '../verification/verification.module.ts';
import { plier, refaireLesPlis } from './pliage.service.ts';

const harness = setupHarness();

beforeAll(async () => {
  await peupler(harness.url, harness.lot);
  await tenirLeGrandLivre(harness.url);
  for (const rang of [1, 2, 3]) await utiliser(0, rang);
  await harness.execute(
    `mutation ($input: RemettreCarnetInput!) { remettreCarnet(input: $input) { __typename } }`,
    {
      input: {
        cleIdempotence: 'remise-du-test',
        numero: numeroDeCarnet(2),
        distributeur: 'CCAS-33',
        cohorte: COHORTES[0],
      },
    },
  );
});

const utiliser = (serie: number, rang: number) =>
  harness.execute(`mutation ($input: UtiliserPassInput!) { utiliserPass(input: $input) { __typename } }`, {
    input: {
      cleIdempotence: `usage-${serie}-${rang}`,
      numero: numeroDePass(serie, rang),
      lieu: LIEU,
      service: 'DECOUVRIR',
      prixCentimes: 1000,
    },
  });

const ENTONNOIR = /* GraphQL */ `
  query ($base: Base!, $filtre: FiltreStatistiques, $au: LocalDate) {
    statistiques(base: $base, filtre: $filtre, au: $au) {
      provisoire
      entonnoir {
        etape
        valeurCentimes
        chiffre {
          valeur
          definition
          au
          lignes {
            chemin
            nombre
          }
        }
      }
    }
  }
`;

interface Entonnoir {
  statistiques: {
    provisoire: boolean;
    entonnoir: {
      etape: string;
      valeurCentimes: number;
      chiffre: {
        valeur: number;
        definition: string;
        au: string;
        lignes: { chemin: string; nombre: number } | null;
      };
    }[];
  };
}

const counts = ({ statistiques }: Entonnoir): number[] =>
  statistiques.entonnoir.map(({ chiffre }) => chiffre.valeur);

const LISTE = /* GraphQL */ `
  query ($etape: Etape!, $base: Base!, $filtre: FiltreStatistiques) {
    listeDePass(etape: $etape, base: $base, filtre: $filtre, first: 100) {
      totalCount
      edges {
        node {
          id
        }
      }
    }
  }
`;

describe('the funnel', () => {
  it('counts each stage, before and after it is folded', async () => {
    const waiting = await harness.execute<Entonnoir>(ENTONNOIR, { base: 'ACHAT' });

    await plier(harness.lot);

    expect(counts(waiting)).toEqual([35, 35, 25, 15, 3, 0]);
    expect(counts(await harness.execute<Entonnoir>(ENTONNOIR, { base: 'ACHAT' }))).toEqual([
      35, 35, 25, 15, 3, 0,
    ]);
  });

  it('is the same when the folds are made again from the facts', async () => {
    const before = counts(await harness.execute<Entonnoir>(ENTONNOIR, { base: 'FLUX' }));

    await refaireLesPlis(harness.lot);

    expect(counts(await harness.execute<Entonnoir>(ENTONNOIR, { base: 'FLUX' }))).toEqual(before);
  });

  it.each([
    { base: 'ACHAT', filtre: {} },
    { base: 'FLUX', filtre: {} },
    { base: 'ACHAT', filtre: { departement: '33' } },
    { base: 'ACHAT', filtre: { depuis: '2026-08-01', jusquAu: '2026-08-31' } },
    { base: 'FLUX', filtre: { depuis: '2026-09-01', jusquAu: '2026-09-30' } },
    { base: 'FLUX', filtre: { collectivite: '999000015' } },
    { base: 'ACHAT', filtre: { type: 'DEPARTEMENT', outreMer: false } },
    { base: 'ACHAT', filtre: { public: 'PERSONNES_AGEES' } },
    { base: 'FLUX', filtre: { outreMer: true } },
  ])('opens every number to as many rows ($base $filtre)', async ({ base, filtre }) => {
    const { statistiques } = await harness.execute<Entonnoir>(ENTONNOIR, { base, filtre });

    for (const { etape, chiffre } of statistiques.entonnoir) {
      const { listeDePass } = await harness.execute<{
        listeDePass: { totalCount: number; edges: unknown[] };
      }>(LISTE, {
        etape,
        base,
        filtre,
      });
      expect([etape, chiffre.lignes?.nombre]).toEqual([etape, chiffre.valeur]);
      expect([etape, listeDePass.totalCount, listeDePass.edges.length]).toEqual([
        etape,
        chiffre.valeur,
        chiffre.valeur,
      ]);
    }
  });

  it('answers a past day as it was known then', async () => {
    const asOf = (au: string) => harness.execute<Entonnoir>(ENTONNOIR, { base: 'ACHAT', au });

    expect(counts(await asOf('2026-07-31'))).toEqual([25, 0, 0, 0, 0, 0]);
    expect(counts(await asOf('2026-09-14'))).toEqual([35, 35, 25, 10, 0, 0]);
    expect((await asOf('2026-09-14')).statistiques.provisoire).toBe(false);
  });

  it('refuses a day to come', async () => {
    await expect(harness.execute(ENTONNOIR, { base: 'ACHAT', au: '2026-09-16' })).rejects.toMatchObject({
      code: 'SAISIE_INVALIDE',
    });
  });

  it('opens to nothing for who reads aggregates only', async () => {
    const { statistiques } = await harness.execute<Entonnoir>(ENTONNOIR, { base: 'ACHAT' }, acteur('PUBLIC'));

    expect(statistiques.entonnoir.map(({ chiffre }) => [chiffre.valeur > 0, chiffre.lignes])).toContainEqual([
      true,
      null,
    ]);
    await expect(
      harness.execute(LISTE, { etape: 'ACHETES', base: 'ACHAT' }, acteur('PUBLIC')),
    ).rejects.toMatchObject({
      code: 'ACCES_REFUSE',
    });
  });
});

describe('lines by dimensions', () => {
  it.each([['MOIS'], ['COLLECTIVITE'], ['DEPARTEMENT'], ['PUBLIC'], ['COLLECTIVITE', 'MOIS']])(
    'by %s add up to the funnel, in both bases',
    async (...par) => {
      const query = `query ($base: Base!, $par: [Dimension!]!) { statistiques(base: $base) { lignes(par: $par) {
        achetes livres actives distribues utilises rembourses } } }`;
      for (const base of ['ACHAT', 'FLUX']) {
        const totals = counts(await harness.execute<Entonnoir>(ENTONNOIR, { base }));
        const { statistiques } = await harness.execute<{
          statistiques: { lignes: Record<string, number>[] };
        }>(query, { base, par });

        const sums = ['achetes', 'livres', 'actives', 'distribues', 'utilises', 'rembourses'].map((name) =>
          statistiques.lignes.reduce((sum, line) => sum + (line[name] ?? 0), 0),
        );
        expect(sums).toEqual(totals);
      }
    },
  );

  it('names its cells, with a rate and its interval', async () => {
    const { statistiques } = await harness.execute<{ statistiques: { lignes: object[] } }>(
      `{ statistiques { lignes(par: [COLLECTIVITE]) { collectivite { siren } utilises achetes tauxDUsage intervalleBas intervalleHaut } } }`,
    );

    expect(statistiques.lignes).toContainEqual({
      collectivite: { siren: '999000007' },
      utilises: 3,
      achetes: 25,
      tauxDUsage: 0.12,
      intervalleBas: expect.closeTo(0.0417, 3),
      intervalleHaut: expect.closeTo(0.2996, 3),
    });
  });

  it('refuse a filter out of its bounds by its name, inside its input too', async () => {
    const asked = harness.execute(
      `{ statistiques(filtre: { collectivite: "${'9'.repeat(200)}", vague: 1789 }) { lignes(par: [MOIS]) { mois } } }`,
    );

    await expect(asked).rejects.toMatchObject({ code: 'SAISIE_INVALIDE' });
    await expect(asked).rejects.toThrow(/^Saisie refusée : collectivite : .+ ; vague : valeur trop petite/u);
  });

  it('are read in one statement each', async () => {
    const sent = harness.sql.length;

    await harness.execute(
      `{ statistiques(base: FLUX) { lignes(par: [COLLECTIVITE, MOIS]) { collectivite { nom } mois utilises } } }`,
    );

    expect(harness.sql.slice(sent)).toHaveLength(1);
  });

  it('open to rows by a plan made for what is asked: one for any period compares all carnets with all hand-overs', async () => {
    const sent = harness.sql.length;

    await harness.execute(LISTE, { etape: 'DISTRIBUES', base: 'ACHAT', filtre: { depuis: '2026-01-01' } });

    expect(harness.sql.slice(sent)[0]).toMatch(/force_custom_plan$/u);
  });
});

it('keeps every invariant', async () => {
  const broken = (await verifier(harness.lot)).filter(({ lignes }) => lignes.length > 0);

  expect(broken).toEqual([]);
});
