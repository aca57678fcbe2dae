import { beforeAll, describe, expect, it } from 'vitest';
import { acteur, setupHarness } from '../../test/harness.ts';
import { COLLECTIVITES, numeroDeCarnet, peupler } from '../../test/monde.ts';
import {
  AUTRE_DISTRIBUTEUR,
  fabrique,
  gestes,
  GESTIONNAIRE,
  lecteurDeStocks,
  type Stocks,
} from '../../test/stock.ts';

const harness = setupHarness();
const geste = gestes(harness);
const fabriquer = fabrique(harness);
beforeAll(async () => {
  await peupler(harness.url, harness.lot);
  await harness.lot.query(AUTRE_DISTRIBUTEUR);
});

const lire = lecteurDeStocks(harness);

describe('stocks', () => {
  it('counts what is on its way until it is delivered', async () => {
    await harness.lot.query(
      `insert into pass.commande_etape (commande_id, collectivite_id, etape, jour, nombre_de_pass, evenement, enregistre_le)
       select id, collectivite_id, 'EXPEDIEE', '2026-08-28', nombre_de_pass, 1, '2026-08-28' from pass.commande where numero = '2026-002'`,
    );
    const creuse = acteur('GESTIONNAIRE', [COLLECTIVITES[1]]);
    const le = async (au: string) => (await lire(au, '999000015', creuse))?.detenteurs[0];

    expect(await le('2026-08-27')).toMatchObject({ genre: 'OPERATEUR', carnets: { emis: 1, enStock: 1 } });
    expect(await le('2026-08-30')).toMatchObject({
      genre: 'OPERATEUR',
      carnets: { enTransit: 1, enStock: 0 },
    });
    expect(await le('2026-09-01')).toMatchObject({
      genre: 'COLLECTIVITE',
      carnets: { enStock: 1 },
      pass: { emis: 10, enStock: 10 },
      ageMedian: 0,
      plusAncien: '2026-09-01',
    });
    expect(await le('2026-12-01')).toMatchObject({ ageMedian: 91, dormants: 1 });
  });

  it('opens each figure to its carnets, and a state or a bordereau to its own', async () => {
    const series = await fabriquer(3);
    const [un = '', autre = ''] = series.map(numeroDeCarnet);
    await geste('deplacerCarnets', {
      plages: [{ premier: un, dernier: autre }],
      vers: 'DISTRIBUTEUR',
      distributeur: 'MAIRIE-33',
    });
    await geste('arreterCarnet', { numero: un, genre: 'BLOCAGE' });
    const compter = async (filtre: string) => {
      const document = `{ carnets(collectivite: "999000007", ${filtre}) { totalCount } }`;
      return (await harness.execute<{ carnets: { totalCount: number } }>(document, {}, GESTIONNAIRE)).carnets
        .totalCount;
    };
    const stocks = await lire();
    for (const { genre, code, carnets } of stocks?.detenteurs ?? [])
      for (const [nom, situation] of [
        ['enStock', 'EN_STOCK'],
        ['injectes', 'INJECTE'],
        ['bloques', 'BLOQUE'],
      ] as const) {
        const chez = code === null ? `detenteur: ${genre}` : `distributeur: "${code}"`;
        expect(await compter(`${chez}, situation: ${situation}, au: "2026-09-15"`)).toBe(carnets[nom]);
      }
    expect(await compter('etat: BLOQUE')).toBe(stocks?.carnets['bloques']);
    const { deplacements } = await harness.execute<{
      deplacements: { edges: { node: { id: string; nombreDeCarnets: number } }[] };
    }>(
      '{ deplacements(distributeur: "MAIRIE-33", first: 1) { edges { node { id nombreDeCarnets } } } }',
      {},
      GESTIONNAIRE,
    );
    const [bordereau] = deplacements.edges;
    expect(await compter(`bordereau: "${bordereau?.node.id}"`)).toBe(bordereau?.node.nombreDeCarnets);
    expect(await compter('bordereau: "aucun"')).toBe(0);
  });

  it('tells nothing of another perimeter, and of a distributor its own', async () => {
    expect(await lire(null, '999000015')).toBeNull();
    expect((await lire(null, '999000007', acteur('ETAT')))?.carnets['emis']).toBeGreaterThan(0);
    const { stocks } = await harness.execute<{ stocks: Stocks }>(
      '{ stocks(distributeur: "CCAS-33") { detenteurs { code } } }',
      {},
      GESTIONNAIRE,
    );
    expect(new Set(stocks.detenteurs.map(({ code }) => code))).toEqual(new Set(['CCAS-33']));
  });
});
