import { randomUUID } from 'node:crypto';
import * as fc from 'fast-check';
import { beforeAll, expect, it } from 'vitest';
import { setupHarness } from '../../test/harness.ts';
import { LIEU, numeroDePass, peupler, uuid } from '../../test/monde.ts';
import { CHOIX } from './choix.rules.ts';

const harness = setupHarness();
const N = 24;
const lieu = (n: number): string => uuid(9, n);

/** Twenty-four places of Guéret, a hundred metres or more apart; each fourth has a label that is held, each sixth one that is suspended. */
beforeAll(async () => {
  await peupler(harness.url, harness.lot);
  await harness.lot.query(
    `insert into labels.structure (id, nom) select ('0000000a-0000-7000-8000-' || lpad(i::text, 12, '0'))::uuid, 'Structure ' || i from generate_series(1, 6) i`,
  );
  await harness.lot.query(
    `insert into labels.lieu (id, cle_source, source, structure_id, nom, adresse, code_postal, commune_code, commune_nom, departement_code, region_code,
       latitude, longitude, telephone, services, horaires, plages, tarif_centimes, accessible, modifie_le)
     select ('00000009-0000-7000-8000-' || lpad(i::text, 12, '0'))::uuid, 'doublon:' || i, 'essai',
       case when i % 3 = 0 then ('0000000a-0000-7000-8000-' || lpad((1 + i / 5)::text, 12, '0'))::uuid end,
       (array['Médiathèque', 'Atelier', 'Maison', 'Fabrique', 'Cyberespace'])[1 + i % 5] || ' ' || md5(i::text), i || ' rue ' || md5((-i)::text), '23000', '23096', 'Guéret', '23', '75',
       46.1 + 0.005 * i, 1.8, '+3355500' || (1000 + i), case when i % 2 = 0 then array['Accès internet et matériel informatique'] else '{}' end,
       case when i % 2 = 0 then 'Mo-Fr 09:00-12:00' end, case when i % 2 = 0 then '{[540,720)}'::int4multirange end, case when i % 5 > 0 then i * 100 end, case when i % 3 > 0 then i % 3 = 1 end, '2026-06-01'
     from generate_series(1, $1::int) i`,
    [N],
  );
  await harness.lot.query(
    `insert into labels.label_assertion (lieu_id, genre, libelle, acte, emetteur, du, jusqu_au, motif, evenement, enregistre_le)
     select ('00000009-0000-7000-8000-' || lpad(i::text, 12, '0'))::uuid, genre, libelle, acte, 'essai', du::date, fin::date, motif, 1, '2026-01-01'
     from generate_series(1, $1::int) i, (values (4, 1, 'PASS_NUMERIQUE', null, 'LABELLISATION', '2026-01-01', '2027-06-01', null), (6, 2, 'PASS_NUMERIQUE', null, 'LABELLISATION', '2025-01-01', null, null),
       (6, 3, 'PASS_NUMERIQUE', null, 'SUSPENSION', '2026-02-01', null, 'essai'), (5, 4, 'AUTRE', 'Point conseil', 'LABELLISATION', '2026-03-01', null, null),
       (7, 5, 'FRANCE_SERVICES', null, 'LABELLISATION', '2020-01-01', '2021-01-01', null)) l (pas, rang, genre, libelle, acte, du, fin, motif)
     where i % pas = 0 order by i, rang`,
    [N],
  );
  // The ledger's copy is brought up to these labels, as an event on each would.
  await harness.lot.query(
    `insert into pass.periode_label (lieu_id, periode, departement_code)
     select l.id, unnest(range_agg(daterange(p.debut, case when p.fin < 'infinity' then p.fin + 1 end))), l.departement_code
     from labels.lieu l join labels.etat_periode p on p.lieu_id = l.id and p.label = 'PASS_NUMERIQUE'
     where l.cle_source like 'doublon:%' and p.etat in ('LABELLISE', 'A_RENOUVELER') group by l.id`,
  );
});

interface Fusion {
  readonly __typename: string;
  readonly message?: string;
  readonly evenement?: string;
  readonly labels?: string[];
  readonly champs?: { champ: string; apres: string }[];
  readonly garde?: { readonly absorbes: { readonly id: string }[] };
  readonly deja?: boolean;
  readonly simule?: boolean;
}

const versionDe = async (id: string): Promise<number> =>
  (await harness.lot.query<{ version: number }>('select version from labels.lieu where id = $1', [id]))
    .rows[0]?.version ?? 1;
const fusionner = async (garde: string, absorbe: string, input: object = {}): Promise<Fusion> => {
  const { r } = await harness.execute<{ r: Fusion }>(
    `mutation ($input: FusionnerLieuxInput!) { r: fusionnerLieux(input: $input) { __typename
      ... on LieuxFusionnes { evenement labels simule deja champs { champ apres } garde { absorbes { id } } } ... on Refus { message } } }`,
    {
      input: {
        cleIdempotence: randomUUID(),
        garde,
        absorbe,
        versionDuGarde: await versionDe(garde),
        versionDeLAbsorbe: await versionDe(absorbe),
        motif: 'Deux fois le même lieu',
        ...input,
      },
    },
  );
  return r;
};
const annuler = async (evenement = ''): Promise<Fusion> =>
  (
    await harness.execute<{ r: Fusion }>(
      `mutation ($input: AnnulerEvenementInput!) { r: annulerEvenement(input: $input) { __typename ... on RefusDAdministration { message } } }`,
      { input: { evenement, motif: 'erreur', cleIdempotence: randomUUID() } },
    )
  ).r;
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
