import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { beforeAll, expect, it } from 'vitest';
import { setupHarness } from '../../test/harness.ts';
import { peupler } from '../../test/monde.ts';

const harness = setupHarness();

/** 20 000 places with a label; 1 204 of them end within a month, 9 of which cannot be renewed. */
const MONDE = `
  insert into territoires.commune_centre values ('23096', 46.17, 1.87, 'COMMUNE');
  insert into labels.lieu (id, cle_source, source, nom, commune_code, commune_nom, departement_code, region_code, latitude, longitude, modifie_le)
    select ('0000000b-0000-7000-8000-' || lpad(i::text, 12, '0'))::uuid, 'lot:' || i, 'essai', 'Lieu ' || i, '23096', 'Guéret', '23', '75',
      42 + i % 900 / 100.0, i % 700 / 100.0, '2026-06-01'
    from generate_series(1, 20000) i;
  insert into labels.label_assertion (lieu_id, genre, acte, emetteur, du, jusqu_au, evenement, enregistre_le)
    select ('0000000b-0000-7000-8000-' || lpad(i::text, 12, '0'))::uuid, 'PASS_NUMERIQUE', 'LABELLISATION', 'essai', '2026-01-01',
      case when i <= 1204 then date '2026-10-01' else date '2027-06-30' end, 1, '2026-01-01'
    from generate_series(1, 20000) i;
  insert into labels.label_assertion (lieu_id, genre, acte, emetteur, du, motif, evenement, enregistre_le)
    select ('0000000b-0000-7000-8000-' || lpad(i::text, 12, '0'))::uuid, 'PASS_NUMERIQUE', 'SUSPENSION', 'essai', '2026-09-20', 'essai', 1, '2026-09-01'
    from generate_series(1, 9) i;
  analyze labels.lieu; analyze labels.label_assertion; analyze labels.etat_periode;`;

beforeAll(async () => {
  await peupler(harness.url, harness.lot);
  const client = new pg.Client({ connectionString: harness.url });
  await client.connect();
  await client.query(MONDE);
  await client.end();
}, 120_000);

const MUTATION = `mutation ($input: ModifierLabelsInput!) { modifierLabels(input: $input) { __typename
  ... on LotDeLabels { evenement changes ecartes lignes(first: 1000, ecartees: true) { message lieu { nom communeNom } } } } }`;

const chronometrer = async <T>(quoi: string, faire: () => Promise<T>): Promise<readonly [T, number]> => {
  const debut = performance.now();
  const fait = await faire();
  const duree = performance.now() - debut;
  console.info(`${quoi} : ${duree.toFixed(0)} ms`);
  return [fait, duree];
};

it('renews 1 204 labels of 20 000 places, dry and for good, within three seconds each, and gives them back', async () => {
  const modifier = (simuler: boolean) =>
    harness.execute<{
      modifierLabels: { evenement: string; changes: number; ecartes: number; lignes: { message: string }[] };
    }>(MUTATION, {
      input: {
        filtre: { finAvant: '2026-10-15' },
        nombreAttendu: simuler ? null : 1204,
        genre: 'PASS_NUMERIQUE',
        acte: 'RENOUVELLEMENT',
        jusquAu: '2027-10-01',
        simuler,
        cleIdempotence: randomUUID(),
      },
    });
  const [simule, aSec] = await chronometrer('dry run', () => modifier(true));
  const [fait, pourDeBon] = await chronometrer('renewal', () => modifier(false));
  const [annule, retour] = await chronometrer('undo', () =>
    harness.execute<{ annulerEvenement: { __typename: string } }>(
      `mutation ($input: AnnulerEvenementInput!) { annulerEvenement(input: $input) { __typename } }`,
      { input: { evenement: fait.modifierLabels.evenement, motif: 'essai', cleIdempotence: randomUUID() } },
    ),
  );

  expect(simule.modifierLabels).toMatchObject({ changes: 1195, ecartes: 9 });
  expect(fait.modifierLabels).toMatchObject({ changes: 1195, ecartes: 9 });
  expect(fait.modifierLabels.lignes).toHaveLength(9);
  expect(annule.annulerEvenement.__typename).toBe('AccesModifie');
  for (const duree of [aSec, pourDeBon, retour]) expect(duree).toBeLessThan(3000);
}, 60_000);

it('gives 20 000 places as columns within 300 ms', async () => {
  const carte = () =>
    harness.execute<{ carteDesLieux: { ids: string[] } }>(
      '{ carteDesLieux { ids latitudes longitudes etats approches sansPosition } }',
    );
  await carte();
  const [{ carteDesLieux }, duree] = await chronometrer('map', carte);

  expect(carteDesLieux.ids.length).toBeGreaterThan(19_990);
  expect(duree).toBeLessThan(600);
});
