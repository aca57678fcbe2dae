import { randomUUID } from 'node:crypto';
import * as fc from 'fast-check';
import { beforeAll, expect, it } from 'vitest';
import {
  annuler as annulerDans,
  type Fusion,
  fusionner as fusionnerDans,
  lieu,
  N,
  peuplerGueret,
} from '../../test/doublons.ts';
import { setupHarness } from '../../test/harness.ts';
import { LIEU, numeroDePass, uuid } from '../../test/monde.ts';
import { CHOIX } from './choix.rules.ts';

const harness = setupHarness();

beforeAll(() => peuplerGueret(harness));

const annuler = (evenement?: string): Promise<Fusion> => annulerDans(harness, evenement);
const fusionner = (garde: string, absorbe: string, input?: object): Promise<Fusion> =>
  fusionnerDans(harness, garde, absorbe, input);

/** What the places and their labels say, but for what counts edits. */
const contenu = async (): Promise<unknown> =>
  (
    await harness.lot.query(
      `select to_jsonb(l) - 'version' - 'modifie_le' as lieu, (select jsonb_agg(p order by label, debut) from labels.etat_periode p where p.lieu_id = l.id) as labels,
         (select jsonb_agg(p.periode order by p.periode) from pass.periode_label p where p.lieu_id = l.id) as pass
       from labels.lieu l order by l.id`,
    )
  ).rows;

it('gives back the same places and the same labels when a merge is undone, whatever was chosen', async () => {
  const avant = await contenu();
  const rang = fc.integer({ min: 1, max: N });
  const pris = fc.subarray([...CHOIX.keys()].filter((nom) => nom !== 'structure'));
  await fc.assert(
    fc.asyncProperty(rang, rang, pris, fc.boolean(), async (un, autre, champsDeLAbsorbe, copierLesLabels) => {
      fc.pre(un !== autre);
      const faite = await fusionner(lieu(un), lieu(autre), { champsDeLAbsorbe, copierLesLabels });
      expect(faite).toMatchObject({
        __typename: 'LieuxFusionnes',
        garde: { absorbes: [{ id: lieu(autre) }] },
      });
      expect(await contenu()).not.toEqual(avant);
      expect(await annuler(faite.evenement)).toEqual({ __typename: 'AccesModifie' });
      expect(await contenu()).toEqual(avant);
    }),
    { numRuns: 25 },
  );
});

it('gives the kept the fields chosen and the labels it lacks, and tries it without writing', async () => {
  const avant = await contenu();
  const choix = { champsDeLAbsorbe: ['telephone', 'horaires'], simuler: true };
  const essai = await fusionner(lieu(1), lieu(20), choix);
  expect(await contenu()).toEqual(avant);
  const faite = await fusionner(lieu(1), lieu(20), { ...choix, simuler: false });

  expect(essai).toMatchObject({
    simule: true,
    evenement: null,
    labels: ['Point conseil', 'PASS_NUMERIQUE'].toSorted(),
  });
  expect(faite.champs?.map(({ champ }) => champ).toSorted()).toEqual(['horaires', 'plages', 'telephone']);
  expect({ ...faite, evenement: null, simule: true, garde: null }).toEqual({ ...essai, garde: null });
  const { lieu: garde } = await harness.execute<{ lieu: object }>(
    `query ($id: ID!) { lieu(id: $id) { telephone etatPassNumerique labels { genre libelle preuve emetteur } absorbes { id nombreDUtilisations absorbePar { id } } } }`,
    { id: lieu(1) },
  );
  expect(garde).toMatchObject({
    telephone: '+33555001020',
    etatPassNumerique: 'LABELLISE',
    absorbes: [{ id: lieu(20), nombreDUtilisations: 0, absorbePar: { id: lieu(1) } }],
  });
  expect(JSON.stringify(garde)).toContain('fusion avec «');
  await annuler(faite.evenement);
});

it('judges what arrives at the one absorbed by its own labels', async () => {
  const faite = await fusionner(lieu(2), LIEU);
  const { r } = await harness.execute<{ r: { __typename: string } }>(
    `mutation ($input: UtiliserPassInput!) { r: utiliserPass(input: $input) { __typename ... on Refus { message } } }`,
    {
      input: {
        cleIdempotence: randomUUID(),
        numero: numeroDePass(0, 1),
        lieu: LIEU,
        service: 'DECOUVRIR',
        prixCentimes: 1000,
      },
    },
  );

  expect(r).toMatchObject({ __typename: 'PassUtilise' });
  expect(await annuler(faite.evenement)).toEqual({ __typename: 'AccesModifie' });
});

it('refuses chains, cycles, what changed since it was read, and choices that would move payments', async () => {
  const premiere = await fusionner(lieu(3), lieu(5));
  expect((await fusionner(lieu(5), lieu(3))).message).toContain('n’est plus au registre');
  expect((await fusionner(lieu(7), lieu(3))).message).toContain('a déjà été fusionné');
  expect((await fusionner(lieu(3), lieu(3))).__typename).toBe('LieuAFusionnerInconnu');
  expect((await fusionner(lieu(3), uuid(9, 99))).__typename).toBe('LieuAFusionnerInconnu');
  expect((await fusionner(lieu(3), lieu(7), { versionDeLAbsorbe: 9 })).__typename).toBe('FicheChangeeDepuis');
  expect((await fusionner(lieu(3), lieu(6), { champsDeLAbsorbe: ['structure'] })).message).toContain(
    'règlements',
  );
  expect((await fusionner(lieu(3), LIEU, { champsDeLAbsorbe: ['commune'] })).message).toContain(
    'départements',
  );
  await annuler(premiere.evenement);
});

it('is not undone once the kept changed, and says what changed it', async () => {
  const premiere = await fusionner(lieu(8), lieu(9), { champsDeLAbsorbe: ['nom'] });
  const seconde = await fusionner(lieu(8), lieu(10), { champsDeLAbsorbe: ['nom'] });
  const refusee = await annuler(premiere.evenement);

  expect(refusee.__typename).toBe('RefusDAdministration');
  expect(refusee.message).toContain('Deux fois le même lieu');
  await annuler(seconde.evenement);
  expect(await annuler(premiere.evenement)).toEqual({ __typename: 'AccesModifie' });
});
