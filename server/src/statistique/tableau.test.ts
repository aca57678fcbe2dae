import { beforeAll, describe, expect, it } from 'vitest';
import { tenirLeGrandLivre } from '../../test/grand-livre.ts';
import { setupHarness } from '../../test/harness.ts';
import { peupler } from '../../test/monde.ts';

const harness = setupHarness();

beforeAll(async () => {
  await peupler(harness.url, harness.lot);
  await tenirLeGrandLivre(harness.url);
});

const TABLEAU = /* GraphQL */ `
  query (
    $base: Base
    $filtre: FiltreStatistiques
    $indicateurs: [String!]!
    $par: [Dimension!]
    $tri: String
    $limite: Int
    $au: LocalDate
  ) {
    statistiques(base: $base, filtre: $filtre, au: $au) {
      tableau(indicateurs: $indicateurs, par: $par, tri: $tri, limite: $limite) {
        nombreDeLignes
        lignes {
          cles {
            dimension
            code
            libelle
          }
          valeurs
          mesures {
            numerateur
            denominateur
            part
            prudence
            chemin
          }
        }
        total {
          valeurs
        }
        reste {
          valeurs
        }
      }
    }
  }
`;

interface Reponse {
  statistiques: {
    tableau: {
      nombreDeLignes: number;
      lignes: {
        cles: { code: string | null; libelle: string }[];
        valeurs: (number | null)[];
        mesures: { part: number | null; chemin: string | null; prudence: boolean }[];
      }[];
      total: { valeurs: (number | null)[] };
      reste: { valeurs: (number | null)[] } | null;
    };
  };
}

const lire = async (variables: Record<string, unknown>): Promise<Reponse['statistiques']['tableau']> =>
  (await harness.execute<Reponse>(TABLEAU, { par: [], ...variables })).statistiques.tableau;

describe('a table', () => {
  it('reads indicators by any dimension, and the whole beside them', async () => {
    const { lignes, total } = await lire({
      indicateurs: ['pass.achetes', 'pass.distribues', 'taux.usage'],
      par: ['DEPARTEMENT'],
    });

    expect(lignes.map(({ cles, valeurs }) => [cles[0]?.code, cles[0]?.libelle, ...valeurs])).toEqual([
      ['23', 'Creuse', 10, 0, 0],
      ['33', 'Gironde', 25, 10, 0],
    ]);
    expect(total.valeurs).toEqual([35, 10, 0]);
  });

  it('sorts, keeps some rows, and sums the others', async () => {
    const { lignes, reste, total, nombreDeLignes } = await lire({
      indicateurs: ['pass.achetes'],
      par: ['COLLECTIVITE', 'VAGUE'],
      tri: '-pass.achetes',
      limite: 1,
    });

    expect(lignes.map(({ valeurs, mesures }) => [valeurs[0], mesures[0]?.part])).toEqual([[25, 0.714]]);
    expect([reste?.valeurs, total.valeurs, nombreDeLignes]).toEqual([[10], [35], 2]);
  });

  it('refuses what it does not know, and says what is expected', async () => {
    await expect(lire({ indicateurs: ['pass.oublies'] })).rejects.toThrow('catalogue');
    await expect(lire({ indicateurs: ['pass.achetes'], tri: 'taux.usage' })).rejects.toThrow('tri');
  });
});
