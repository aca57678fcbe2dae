import { beforeAll, expect, it } from 'vitest';
import { setupHarness } from '../../test/harness.ts';
import { chargerTerritoires } from './cog.ts';

const harness = setupHarness();

const charger = async (): Promise<number> => {
  const client = await harness.lot.connect();
  try {
    return await chargerTerritoires(client);
  } finally {
    client.release();
  }
};

const lire = async <T extends object>(sql: string): Promise<T[]> => (await harness.lot.query<T>(sql)).rows;

let premiers: number;
beforeAll(async () => {
  premiers = await charger();
});

it('loads every territory of the COG of the year', async () => {
  const comptes = await lire(
    'select type, count(*)::int as nombre from territoires.territoire group by type order by type',
  );

  expect(comptes).toEqual([
    { type: 'COMMUNE', nombre: 34_969 },
    { type: 'DEPARTEMENT', nombre: 101 },
    { type: 'EPCI', nombre: 1255 },
    { type: 'REGION', nombre: 18 },
  ]);
  expect(premiers).toBe(36_343);
});

it('places each commune in its EPCI, département and région', async () => {
  const [reims] =
    await lire(`select nom, region_code, departement_code, epci_code, outre_mer, population > 0 as peuplee
    from territoires.territoire where type = 'COMMUNE' and code = '51454'`);

  expect(reims).toEqual({
    nom: 'Reims',
    region_code: '44',
    departement_code: '51',
    epci_code: '200067213',
    outre_mer: false,
    peuplee: true,
  });
});

it('lists an EPCI in the département of its largest commune, and tells those overseas', async () => {
  const rows = await lire(`select code, departement_code, outre_mer from territoires.territoire
    where type = 'EPCI' and code in ('200067213', '200018653') order by code`);

  expect(rows).toEqual([
    { code: '200018653', departement_code: '971', outre_mer: true },
    { code: '200067213', departement_code: '51', outre_mer: false },
  ]);
});

it('leads every old code to a commune of today', async () => {
  const perdues = await lire<{
    perdues: number;
  }>(`select count(*)::int as perdues from territoires.commune_ancienne a
    where not exists (select from territoires.territoire t where t.type = 'COMMUNE' and t.code = a.commune_code)`);
  const rows = await lire(
    `select code, commune_code from territoires.commune_ancienne where code in ('49069', '13202', '93059') order by code`,
  );

  expect(perdues).toEqual([{ perdues: 0 }]);
  expect(rows).toEqual([
    { code: '13202', commune_code: '13055' },
    { code: '49069', commune_code: '49126' },
    { code: '93059', commune_code: '93066' },
  ]);
});

it('changes nothing the second time, and only then tells the journal nothing', async () => {
  const chargements = () =>
    lire(`select position, contenu from territoires.evenement where type = 'territoires.charges'`);
  const avant = await chargements();

  expect(await charger()).toBe(0);
  expect(await chargements()).toEqual(avant);
  expect(avant[0]).toMatchObject({ contenu: { annee: 2026, territoires: 36_343 } });
});

it('keeps a population whose year is known', async () => {
  await harness.lot.query(
    `update territoires.territoire set population = 1, annee_population = 2016, nom = 'Rance' where type = 'EPCI' and code = '200067213'`,
  );

  expect(await charger()).toBe(1);
  expect(
    await lire(
      `select nom like 'C%Reims' as nom, population from territoires.territoire where code = '200067213'`,
    ),
  ).toEqual([{ nom: true, population: 1 }]);
});
