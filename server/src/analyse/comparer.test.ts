import { beforeAll, describe, expect, it } from 'vitest';
import { enProprietaire, tenirLeGrandLivre } from '../../test/grand-livre.ts';
import { acteur, setupHarness } from '../../test/harness.ts';
import { peupler } from '../../test/monde.ts';

const harness = setupHarness();

beforeAll(async () => {
  await peupler(harness.url, harness.lot);
  await tenirLeGrandLivre(harness.url);
  await enProprietaire(harness.url, (client) =>
    client.query(
      `update territoires.territoire set population = 1000000, annee_population = 2021 where code = '33'`,
    ),
  );
});

const COMPARER = /* GraphQL */ `
  query ($cotes: [FiltreStatistiques!]!, $base: Base, $au: LocalDate) {
    comparaison(cotes: $cotes, base: $base, au: $au) {
      provisoire
      cotes {
        population
        engageCentimes
        comptes {
          indicateur
          mesure {
            valeur
            chemin
          }
          pourMilleHabitants
          parEuroEngage
        }
        parts {
          taux
          valeur
          numerateur
          denominateur
          intervalleBas
          intervalleHaut
          prudence
          chemin
        }
      }
      ecarts {
        taux
        valeur
        intervalleBas
        intervalleHaut
        indecis
      }
      explication {
        ecart
        distribution
        usage
      }
    }
  }
`;

interface Reponse {
  readonly comparaison: {
    readonly cotes: readonly {
      readonly population: number | null;
      readonly comptes: readonly {
        readonly mesure: { readonly valeur: number; readonly chemin: string | null };
      }[];
      readonly parts: readonly { readonly taux: string; readonly valeur: number | null }[];
    }[];
    readonly ecarts: readonly { readonly taux: string; readonly valeur: number | null }[] | null;
    readonly explication: {
      readonly ecart: number;
      readonly distribution: number;
      readonly usage: number;
    } | null;
  };
}

const comparer = async (variables: object, qui = acteur('ADMINISTRATEUR')): Promise<Reponse['comparaison']> =>
  (await harness.execute<Reponse>(COMPARER, variables, qui)).comparaison;

const GIRONDE = { departement: '33' };
const CREUSE = { departement: '23' };

describe('two territories', () => {
  it('are read side by side, per inhabitant and per euro, with their gap', async () => {
    const { cotes, ecarts, explication } = await comparer({ cotes: [GIRONDE, CREUSE] });

    expect(cotes[0]).toMatchObject({
      population: 1_000_000,
      engageCentimes: 50_000,
      comptes: [
        {
          indicateur: 'pass.achetes',
          mesure: { valeur: 25 },
          pourMilleHabitants: 0.025,
          parEuroEngage: 0.05,
        },
        { mesure: { valeur: 10, chemin: expect.stringContaining('etape=DISTRIBUES&t=dep:33') } },
        { mesure: { valeur: 0 } },
      ],
      parts: [
        { taux: 'DISTRIBUTION', valeur: 0.4, numerateur: 10, denominateur: 25, prudence: true },
        { taux: 'USAGE', valeur: 0 },
        { taux: 'USAGE_DES_DISTRIBUES', valeur: 0, denominateur: 10 },
      ],
    });
    expect(cotes[1]).toMatchObject({
      population: null,
      comptes: [{ pourMilleHabitants: null, parEuroEngage: null }, {}, {}],
    });
    expect(ecarts?.[0]).toMatchObject({ taux: 'DISTRIBUTION', valeur: 0.4, indecis: false });
    // The Creuse handed nothing out: of the use of nothing, nothing is said.
    expect(explication).toBeNull();
  });

  it('swapped, give the opposite gaps', async () => {
    const dans = await comparer({ cotes: [GIRONDE, CREUSE] });
    const inverse = await comparer({ cotes: [CREUSE, GIRONDE] });

    expect(inverse.ecarts?.map(({ valeur }) => -(valeur ?? Number.NaN) + 0)).toEqual(
      dans.ecarts?.map(({ valeur }) => valeur ?? Number.NaN),
    );
  });

  it('open to no rows for who reads aggregates only', async () => {
    const { cotes } = await comparer({ cotes: [GIRONDE, CREUSE] }, acteur('PUBLIC'));

    expect(cotes.flatMap(({ comptes }) => comptes.map(({ mesure }) => mesure.chemin ?? null))).toEqual(
      Array(6).fill(null),
    );
  });
});

it('two periods of one territory have no interval in base FLUX', async () => {
  const { ecarts } = await comparer({
    base: 'FLUX',
    cotes: [
      { ...GIRONDE, depuis: '2026-07-01', jusquAu: '2026-07-31' },
      { ...GIRONDE, depuis: '2026-09-01', jusquAu: '2026-09-30' },
    ],
  });

  expect(ecarts).toMatchObject([{ valeur: null, intervalleBas: null, indecis: true }, {}, {}]);
});

it('more than two have a table and no gap', async () => {
  const { cotes, ecarts, explication } = await comparer({ cotes: [GIRONDE, CREUSE, {}] });

  expect(cotes.map(({ comptes }) => comptes[0]?.mesure.valeur)).toEqual([25, 10, 35]);
  expect([ecarts, explication]).toEqual([null, null]);
});

it('by place, only uses are counted: a place buys nothing', async () => {
  const { comparaison } = await harness.execute<Reponse>(
    `{ comparaison(cotes: [{ departement: "33" }, { departement: "23" }], attribution: LIEU) {
      cotes { population comptes { mesure { valeur chemin } } parts { taux valeur } } ecarts { taux valeur } explication { ecart distribution usage } } }`,
  );

  expect(comparaison.cotes.map(({ comptes, parts }) => [comptes.length, parts.length])).toEqual([
    [1, 0],
    [1, 0],
  ]);
  expect([comparaison.ecarts, comparaison.explication]).toEqual([[], null]);
});
