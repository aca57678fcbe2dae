import * as fc from 'fast-check';
import pg from 'pg';
import { beforeAll, expect, it } from 'vitest';
import { setupHarness } from '../../test/harness.ts';
import { LIEU, LIEU_SUSPENDU, peupler, uuid } from '../../test/monde.ts';

const harness = setupHarness();
const STRUCTURE = uuid(9, 1);

const MORE = `
  insert into territoires.commune_centre values ('33063', 44.85, -0.58, 'COMMUNE');
  insert into labels.structure (id, siret, nom) values ('${STRUCTURE}', '99900000700015', 'Structure d’essai');
  insert into labels.lieu (id, cle_source, source, structure_id, nom, commune_code, commune_nom, departement_code, region_code, latitude, longitude, retire, modifie_le)
    select ('0000000b-0000-7000-8000-' || lpad(i::text, 12, '0'))::uuid, 'carte:' || i, 'essai', case when i % 2 = 0 then '${STRUCTURE}'::uuid end,
      'Lieu ' || i, '23096', 'Guéret', '23', '75', case when i % 5 > 0 then 46 + i / 10.0 end, case when i % 5 > 0 then 1.8 end, i % 4 = 0, '2026-06-01'
    from generate_series(1, 20) i;
  insert into labels.label_assertion (lieu_id, genre, acte, emetteur, du, jusqu_au, evenement, enregistre_le)
    select ('0000000b-0000-7000-8000-' || lpad(i::text, 12, '0'))::uuid, 'FRANCE_SERVICES', 'LABELLISATION', 'essai', '2026-01-01',
      date '2026-09-01' + i * 3, 1, '2026-01-01'
    from generate_series(1, 20) i where i % 3 > 0;
  -- Said again before its end: it does not end then.
  insert into labels.label_assertion (lieu_id, genre, acte, emetteur, du, jusqu_au, evenement, enregistre_le)
    select ('0000000b-0000-7000-8000-' || lpad(i::text, 12, '0'))::uuid, 'FRANCE_SERVICES', 'LABELLISATION', 'essai', date '2026-09-02' + i * 3, null, 1, '2026-01-02'
    from generate_series(10, 11) i;`;

beforeAll(async () => {
  await peupler(harness.url, harness.lot);
  const client = new pg.Client({ connectionString: harness.url });
  await client.connect();
  await client.query(MORE);
  await client.end();
});

interface Lu {
  readonly lieux: {
    readonly totalCount: number;
    readonly edges: readonly { readonly node: { readonly id: string; readonly nom: string } }[];
  };
  readonly carteDesLieux: {
    readonly ids: readonly string[];
    readonly latitudes: readonly number[];
    readonly longitudes: readonly number[];
    readonly etats: readonly (string | null)[];
    readonly approches: readonly number[];
    readonly sansPosition: number;
  };
}

const lire = (filtre: object | null) =>
  harness.execute<Lu>(
    `query ($filtre: FiltreLieux) {
      lieux(first: 100, filtre: $filtre) { totalCount edges { node { id nom } } }
      carteDesLieux(filtre: $filtre) { ids latitudes longitudes etats approches sansPosition } }`,
    { filtre },
  );
const noms = async (filtre: object) => (await lire(filtre)).lieux.edges.map(({ node }) => node.nom);

it('draws what the list lists, whatever the filter', async () => {
  const parmi = <T>(...valeurs: T[]) => fc.option(fc.constantFrom(...valeurs));
  const filtres = fc.record({
    departement: parmi('23', '33'),
    genre: parmi('PASS_NUMERIQUE', 'FRANCE_SERVICES'),
    etat: parmi('LABELLISE', 'A_RENOUVELER', 'SUSPENDU'),
    retire: parmi(true, false),
    finAvant: parmi('2026-09-25', '2026-10-10'),
    sansSiret: parmi(true, false),
    structure: parmi(STRUCTURE, 'rien'),
    recherche: parmi('lieu 1', 'gueret'),
    zone: parmi({ ouest: 1, sud: 46.45, est: 2, nord: 47 }, { ouest: -1, sud: 44, est: 0, nord: 45 }),
  });
  await fc.assert(
    fc.asyncProperty(filtres, async (filtre) => {
      const { lieux, carteDesLieux: carte } = await lire(filtre);
      const listes = lieux.edges.map(({ node }) => node.id);

      expect(listes).toEqual(expect.arrayContaining([...carte.ids]));
      expect(carte.ids.length + carte.sansPosition).toBe(lieux.totalCount);
      for (const colonne of [carte.latitudes, carte.longitudes, carte.etats])
        expect(colonne).toHaveLength(carte.ids.length);
    }),
    { numRuns: 60 },
  );
});

it('places what has no position at the centre of its commune, and says so', async () => {
  const { carteDesLieux: carte } = await lire({ departement: '33' });

  expect(carte.ids).toEqual([LIEU]);
  expect([carte.latitudes, carte.longitudes]).toEqual([[44.85], [-0.58]]);
  expect(carte).toMatchObject({ approches: [0], etats: ['LABELLISE'], sansPosition: 1 });
  expect((await lire({ zone: { ouest: -1, sud: 44, est: 0, nord: 45 } })).carteDesLieux.ids).toEqual([LIEU]);
  expect((await lire({ recherche: 'Moulin' })).lieux.edges[0]?.node.id).toBe(LIEU_SUSPENDU);
});

it('leaves out what is out of the register, unless it is asked for', async () => {
  expect(await noms({ departement: '23', retire: true })).toEqual(
    [12, 16, 20, 4, 8].map((rang) => `Lieu ${rang}`).toSorted((a, b) => a.localeCompare(b, 'fr')),
  );
  expect(await noms({})).not.toContain('Lieu 4');
});

it('finds the labels that end before a day, but for those that go on', async () => {
  const finissent = await noms({ genre: 'FRANCE_SERVICES', finAvant: '2026-10-05' });

  // Lieu 5 ends on 16 September, lieu 11 on 4 October but was said again; lieu 4 is out of the register.
  expect(finissent.map((nom) => Number(nom.slice(5))).toSorted((a, b) => a - b)).toEqual([5, 7]);
});

it('refuses a zone that is not on Earth', async () => {
  await expect(lire({ zone: { ouest: -200, sud: 0, est: 0, nord: 1 } })).rejects.toMatchObject({
    code: 'SAISIE_INVALIDE',
  });
});
