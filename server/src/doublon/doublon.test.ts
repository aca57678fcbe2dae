import { randomUUID } from 'node:crypto';
import { beforeAll, expect, it } from 'vitest';
import { annuler as annulerDans, type Fusion, lieu, peuplerGueret } from '../../test/doublons.ts';
import { setupHarness } from '../../test/harness.ts';
import { uuid } from '../../test/monde.ts';
import { CHOIX } from './choix.rules.ts';

const harness = setupHarness();

beforeAll(() => peuplerGueret(harness));

const annuler = (evenement?: string): Promise<Fusion> => annulerDans(harness, evenement);
const doublons = async (filtre: object = {}) =>
  (
    await harness.execute<{
      doublons: {
        totalCount: number;
        edges: {
          cursor: string;
          node: {
            id: string;
            score: number;
            un: { id: string };
            autre: { id: string };
            raisons: { genre: string; phrase: string }[];
          };
        }[];
      };
    }>(
      `query ($filtre: FiltreDoublons) { doublons(first: 100, filtre: $filtre) { totalCount edges { cursor node { id score un { id } autre { id } raisons { genre points phrase } } } } }`,
      { filtre },
    )
  ).doublons;

it('finds what was planted under typos, the same from either side, until someone says they are two', async () => {
  const plante = async (n: number, jumeau: string, colonnes: string): Promise<void> => {
    await harness.lot.query(
      `insert into labels.lieu (id, cle_source, source, structure_id, nom, adresse, code_postal, commune_code, commune_nom, departement_code, region_code, latitude, longitude, telephone, modifie_le)
       select $2::uuid, 'jumeau:' || $2::text, 'essai', ${colonnes}, modifie_le from labels.lieu where id = $1`,
      [lieu(n), jumeau],
    );
  };
  const reste = `code_postal, commune_code, commune_nom, departement_code, region_code`;
  // An identifier before its twin's, then after: which is which must not count.
  const [avant, apres, sansPosition] = [uuid(1, 900), 'f0000000-0000-7000-8000-000000000001', uuid(1, 901)];
  await plante(
    11,
    avant,
    `null::uuid, upper(overlay(nom placing 'x' from 9 for 1)), adresse, ${reste}, latitude + 0.0002, longitude, null`,
  );
  await plante(
    11,
    apres,
    `null::uuid, upper(overlay(nom placing 'x' from 9 for 1)), adresse, ${reste}, latitude + 0.0002, longitude, null`,
  );
  await plante(
    13,
    sansPosition,
    `structure_id, overlay(nom placing '' from 12 for 1), replace(adresse, 'rue', 'r.'), ${reste}, null, null, telephone`,
  );
  const { edges, totalCount } = await doublons();
  const paires = new Map(edges.map(({ node }) => [`${node.un.id} ${node.autre.id}`, node]));
  const deux = (a: string, b: string) => paires.get([a, b].toSorted().join(' '));

  expect(totalCount).toBe(edges.length);
  expect(deux(avant, lieu(11))?.score).toBeGreaterThanOrEqual(60);
  expect(deux(apres, lieu(11))?.score).toBe(deux(avant, lieu(11))?.score);
  expect(deux(avant, lieu(11))?.raisons).toEqual(deux(apres, lieu(11))?.raisons);
  expect(deux(sansPosition, lieu(13))?.raisons.map(({ genre }) => genre)).toContain('TELEPHONE');
  // Nothing else of the fixture looks alike: two hashes are not near names.
  expect(edges.every(({ node }) => [avant, apres, sansPosition].some((un) => node.id.includes(un)))).toBe(
    true,
  );

  const { r } = await harness.execute<{ r: Fusion }>(
    `mutation ($input: EcarterDoublonInput!) { r: ecarterDoublon(input: $input) { __typename ... on DoublonEcarte { evenement } } }`,
    { input: { cleIdempotence: randomUUID(), un: lieu(11), autre: avant, motif: 'Deux étages' } },
  );
  const compare = async () =>
    (
      await harness.execute<{
        comparerLieux: {
          ecarte: boolean;
          score: number;
          un: { id: string };
          champs: { champ: string; differe: boolean; un: string }[];
        };
      }>(
        `query ($un: ID!, $autre: ID!) { comparerLieux(un: $un, autre: $autre) { ecarte score un { id } champs { champ un autre differe } } }`,
        { un: lieu(11), autre: avant },
      )
    ).comparerLieux;
  expect((await doublons()).totalCount).toBe(totalCount - 1);
  expect(await compare()).toMatchObject({ ecarte: true, un: { id: lieu(11) } });
  await annuler(r.evenement);
  expect((await doublons()).totalCount).toBe(totalCount);
  const { champs } = await compare();
  expect(champs.map(({ champ }) => champ)).toEqual([...CHOIX.keys()]);
  expect(champs.filter(({ differe }) => differe).map(({ champ }) => champ)).toEqual(
    expect.arrayContaining(['nom', 'position', 'telephone']),
  );
  expect((await doublons({ departement: '33' })).totalCount).toBe(0);
  expect((await doublons({ departement: '23' })).totalCount).toBe(totalCount);
});
