import { beforeAll, describe, expect, it } from 'vitest';
import { agir, TERMES } from '../../test/commandes.ts';
import { acteur, setupHarness } from '../../test/harness.ts';
import { COLLECTIVITES, peupler } from '../../test/monde.ts';

const harness = setupHarness();
const [GIRONDE, CREUSE] = COLLECTIVITES;
const AUJOURDHUI = '2026-09-15';

beforeAll(async () => {
  await peupler(harness.url, harness.lot);
  await harness.lot.query(
    `insert into pass.operateur (code, nom) values ('defaillant', 'Opérateur défaillant'), ('sans-tarif', 'Opérateur sans tarif')`,
  );
  await harness.lot.query(
    `insert into pass.defaillance (operateur_id, jour, motif, evenement, enregistre_le)
     select id, '2026-01-16', 'liquidation', 1, '2026-01-16' from pass.operateur where code = 'defaillant'`,
  );
});

const sql = async <T>(text: string, ...values: unknown[]): Promise<T[]> =>
  (await harness.lot.query<T & Record<string, unknown>>(text, values)).rows;

const compter = async (text: string, ...values: unknown[]): Promise<number> =>
  (await sql<{ n: number }>(`select count(*)::int as n from ${text}`, ...values))[0]?.n ?? -1;

describe('a quote', () => {
  it('copies the fees in force, gives a month of tolerance and says its price', async () => {
    const { devis, deja } = await agir(harness, 'etablirDevis', {
      ...TERMES,
      departements: ['33', '23', '33'],
    });

    expect(deja).toBe(false);
    expect(devis).toMatchObject({
      numero: expect.stringMatching(/^D2026-\d{3}$/),
      etat: 'EN_ATTENTE',
      valeurCentimes: 20_000,
      tolereeJusquAu: '2027-07-30',
      departements: ['23', '33'],
      fraisAmontDixMilliemes: 400,
      prix: { fraisHtCentimes: 800, fraisTvaCentimes: 160, fraisTtcCentimes: 960, totalCentimes: 20_960 },
    });
    expect(
      await compter(
        `pass.commande c join pass.devis d on d.id = c.devis_id where d.numero = $1`,
        devis?.numero,
      ),
    ).toBe(0);
  });

  it.each([
    [{ operateur: 'aucun' }, 'OPERATEUR'],
    [{ operateur: 'defaillant' }, 'OPERATEUR_DEFAILLANT'],
    [{ operateur: 'sans-tarif' }, 'TARIF'],
    [{ nombreDePass: 25 }, 'M1'],
    [{ tailleDeCarnet: 7, nombreDePass: 21 }, 'M1'],
    [{ tailleDeCarnet: 5, nombreDePass: 1995 }, 'CARNETS_DE_5'],
    [{ valideJusquAu: AUJOURDHUI }, 'VALIDITE'],
    [{ tolereeJusquAu: '2027-06-01' }, 'VALIDITE'],
    [{ departements: ['33', '98'] }, 'DEPARTEMENT'],
    [{ convention: '00000000-0000-7000-8000-000000000000' }, 'CONVENTION'],
  ])('is refused with %j: %s', async (termes, regle) => {
    const reponse = await agir(harness, 'etablirDevis', { ...TERMES, ...termes });

    expect(reponse).toMatchObject({
      __typename: 'RegleNonTenue',
      regle,
      source: expect.stringMatching(/.{10}/),
    });
  });

  it('of a convention of another wave is refused', async () => {
    const [convention] = await sql<{ id: string }>('select id from territoires.convention');

    expect(await agir(harness, 'etablirDevis', { ...TERMES, convention: convention?.id })).toMatchObject({
      regle: 'CONVENTION',
      message: expect.stringContaining('2019'),
    });
  });

  it('is for a buyer of one’s perimeter, by whoever buys or produces', async () => {
    const ailleurs = await agir(harness, 'etablirDevis', { ...TERMES }, acteur('GESTIONNAIRE', [CREUSE]));
    const operateur = await agir(harness, 'etablirDevis', { ...TERMES }, acteur('OPERATEUR', [GIRONDE]));

    expect(ailleurs.__typename).toBe('NumeroInconnu');
    expect(operateur.__typename).toBe('DevisEtabli');
    await expect(agir(harness, 'etablirDevis', { ...TERMES }, acteur('ANALYSTE'))).rejects.toMatchObject({
      code: 'ACCES_REFUSE',
    });
  });

  it('is given a number by two buyers at once, each its own', async () => {
    const deux = await Promise.all([
      agir(harness, 'etablirDevis', { ...TERMES }, acteur('GESTIONNAIRE', [GIRONDE])),
      agir(
        harness,
        'etablirDevis',
        { ...TERMES, collectivite: '999000015' },
        acteur('GESTIONNAIRE', [CREUSE]),
      ),
    ]);

    expect(new Set(deux.map(({ devis }) => devis?.numero)).size).toBe(2);
  });

  it('that is abandoned says why, and is not signed', async () => {
    const { devis } = await agir(harness, 'etablirDevis', { ...TERMES });
    const abandon = await agir(harness, 'abandonnerDevis', { devis: devis?.numero, motif: 'budget refusé' });
    const signature = await agir(harness, 'signerDevis', { devis: devis?.numero });

    expect(abandon.devis).toMatchObject({
      etat: 'ABANDONNE',
      abandonneLe: AUJOURDHUI,
      motifDAbandon: 'budget refusé',
    });
    expect(signature).toMatchObject({ regle: 'DEVIS_DECIDE', message: expect.stringContaining('abandonné') });
  });
});
