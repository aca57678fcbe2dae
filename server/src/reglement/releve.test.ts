import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ajuster, type Campagne, clore, nouvelleCampagne, utilises } from '../../test/campagne.ts';
import { acteur, setupHarness } from '../../test/harness.ts';
import { COLLECTIVITES, uuid } from '../../test/monde.ts';
import { leJour, operateur, payable, peuplerLesReglements, structure } from '../../test/reglement.ts';
import type { Actor } from '../shared/context.ts';

const harness = setupHarness();
let campagne: Campagne;

beforeAll(() => peuplerLesReglements(harness));
beforeEach(async () => {
  campagne = await nouvelleCampagne(harness);
  leJour('2026-07-15');
  await payable(harness, campagne.structures[0]);
  leJour('2026-09-15');
  await utilises(harness, campagne, { jour: '2026-08-10' });
  await utilises(harness, campagne, { jour: '2026-09-02', carnet: 1 });
  await utilises(harness, campagne, { jour: '2026-08-20', carnet: 2, lieu: 1 });
  await clore(harness, campagne, '2026-08');
});

const RELEVE = `query ($structure: ID, $du: LocalDate, $au: LocalDate, $enAttente: Boolean) {
  releve(structure: $structure, du: $du, au: $au) {
    nombreDUsages usagesCentimes nombreRegle regleCentimes fraisCentimes nombreEnAttente enAttenteCentimes raison ajustementsCentimes
    structure { id } lieux { id }
    lignes(first: 100, enAttente: $enAttente) { totalCount edges { node { utiliseLe regleLe netCentimes collectivite { nom } contrePaiement { numero } } } }
    virements { edges { node { netCentimes contrePaiement { mois } } } }
  }
}`;
interface Releve {
  releve: {
    structure: { id: string };
    lignes: {
      totalCount: number;
      edges: { node: { regleLe: string | null; collectivite: { nom: string } } }[];
    };
  } | null;
}
const relever = async (actor: Actor, variables: object = {}) =>
  (await harness.execute<Releve>(RELEVE, variables, actor)).releve;

describe('releve', () => {
  it('says what a structure did, was paid and waits for, and why', async () => {
    const lu = await relever(structure(campagne.structures[0]));

    expect(lu).toMatchObject({
      nombreDUsages: 20,
      usagesCentimes: 20_000,
      nombreRegle: 10,
      regleCentimes: 10_000,
      fraisCentimes: 480,
      nombreEnAttente: 10,
      enAttenteCentimes: 10_000,
      raison: 'MOIS_OUVERT',
      structure: { id: campagne.structures[0] },
      lieux: [{ id: campagne.lieux[0] }],
      virements: { edges: [{ node: { netCentimes: 9520, contrePaiement: { mois: '2026-08-01' } } }] },
    });
    expect(lu?.lignes.edges[0]?.node.collectivite.nom).toMatch(/Gironde/);
    expect(await relever(structure(campagne.structures[1]))).toMatchObject({
      raison: 'COORDONNEES_ABSENTES',
      nombreEnAttente: 10,
    });
  });

  it('opens each amount to its lines', async () => {
    const moi = structure(campagne.structures[0]);

    expect((await relever(moi, { enAttente: true }))?.lignes.totalCount).toBe(10);
    expect(
      (await relever(moi, { enAttente: false }))?.lignes.edges.every(
        ({ node }) => node.regleLe === '2026-09-15',
      ),
    ).toBe(true);
  });

  it('is as it was known on a past day', async () => {
    const lu = await relever(structure(campagne.structures[0]), { au: '2026-09-14' });

    expect(lu).toMatchObject({
      nombreDUsages: 20,
      nombreRegle: 0,
      nombreEnAttente: 20,
      virements: { edges: [] },
    });
    expect(lu?.lignes.edges.every(({ node }) => node.regleLe === null)).toBe(true);
    expect(await relever(structure(campagne.structures[0]), { au: '2026-08-31' })).toMatchObject({
      nombreDUsages: 10,
    });
    expect(await relever(structure(campagne.structures[0]), { du: '2026-09-01' })).toMatchObject({
      nombreDUsages: 10,
      nombreRegle: 0,
    });
  });

  it('is a structure’s own, whoever else asks having the whole country', async () => {
    expect(
      await relever(structure(campagne.structures[0]), { structure: campagne.structures[1] }),
    ).toBeNull();
    expect(await relever(acteur('STRUCTURE'))).toBeNull();
    expect(await relever(acteur('ETAT'), { structure: uuid(0, 99) })).toBeNull();
    expect(await relever(acteur('ETAT'), { structure: campagne.structures[1] })).toMatchObject({
      nombreDUsages: 10,
    });
    await expect(
      relever(acteur('ETAT', [COLLECTIVITES[0]]), { structure: campagne.structures[0] }),
    ).rejects.toMatchObject({ code: 'ACCES_REFUSE' });
    await expect(relever(acteur('GESTIONNAIRE', [COLLECTIVITES[0]]))).rejects.toMatchObject({
      code: 'ACCES_REFUSE',
    });
  });

  it('counts corrections, paid or not', async () => {
    await ajuster(harness, {
      structure: campagne.structures[0],
      commande: campagne.commande,
      centimes: -250,
    });

    expect(await relever(operateur(), { structure: campagne.structures[0] })).toMatchObject({
      ajustementsCentimes: -250,
    });
  });
});

describe('attestation', () => {
  const ATTESTER = `query ($lieu: ID!, $du: LocalDate!, $au: LocalDate!) {
    attestation(lieu: $lieu, du: $du, au: $au) { nombreDePass brutCentimes fraisCentimes netCentimes lieu { id } versements { jour contrePaiement acheteur nombreDePass netCentimes } }
  }`;
  const attester = async (actor: Actor, lieu: string, du = '2026-09-01', au = '2026-09-30') =>
    (await harness.execute<{ attestation: object | null }>(ATTESTER, { lieu, du, au }, actor)).attestation;

  it('adds up what was paid for a place over a period, by closing and buyer', async () => {
    expect(await attester(structure(campagne.structures[0]), campagne.lieux[0])).toEqual({
      nombreDePass: 10,
      brutCentimes: 10_000,
      fraisCentimes: 480,
      netCentimes: 9520,
      lieu: { id: campagne.lieux[0] },
      versements: [
        {
          jour: '2026-09-15',
          contrePaiement: `CP-${campagne.operateur}-2026-08`,
          acheteur: 'Département de la Gironde (fictif)',
          nombreDePass: 10,
          netCentimes: 9520,
        },
      ],
    });
    expect(await attester(operateur(), campagne.lieux[0], '2026-08-01', '2026-08-31')).toMatchObject({
      nombreDePass: 0,
      versements: [],
    });
  });

  it('is not given of the place of another', async () => {
    expect(await attester(structure(campagne.structures[0]), campagne.lieux[1])).toBeNull();
    expect(await attester(operateur(), uuid(3, 99))).toBeNull();
    expect(await attester(operateur(), 'un lieu')).toBeNull();
  });
});

describe('a closing, read by a structure', () => {
  it('shows its own transfer and lines, and no other', async () => {
    await payable(harness, campagne.structures[1]);
    leJour('2026-10-10');
    await clore(harness, campagne, '2026-09');
    const LIRE = `query ($n: String!) { contrePaiement(numero: $n) { nombreDeLignes virements { totalCount } lignes { totalCount } } }`;
    const n = `CP-${campagne.operateur}-2026-09`;

    expect(await harness.execute(LIRE, { n }, operateur())).toMatchObject({
      contrePaiement: { virements: { totalCount: 2 }, lignes: { totalCount: 20 } },
    });
    expect(await harness.execute(LIRE, { n }, structure(campagne.structures[1]))).toMatchObject({
      contrePaiement: { virements: { totalCount: 1 }, lignes: { totalCount: 10 } },
    });
  });
});

it('tells each operator its next month', async () => {
  leJour('2026-10-05');
  const { cloturesAFaire } = await harness.execute<{ cloturesAFaire: { operateur: { code: string } }[] }>(
    '{ cloturesAFaire { dernierMois mois operateur { code } } }',
    {},
    operateur(),
  );

  expect(cloturesAFaire.find((une) => une.operateur.code === campagne.operateur)).toMatchObject({
    dernierMois: '2026-08-01',
    mois: '2026-09-01',
  });
});
