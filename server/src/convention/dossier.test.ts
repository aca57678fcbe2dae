import { beforeAll, describe, expect, it } from 'vitest';
import { acteur, setupHarness } from '../../test/harness.ts';
import { COLLECTIVITES, peupler } from '../../test/monde.ts';
import { gestesDe, PARTS, TOTAL } from '../../test/dossiers.ts';

const harness = setupHarness();
const { deposer, franchir, signer, solder } = gestesDe(harness);
const [GIRONDE, CREUSE] = COLLECTIVITES;

beforeAll(async () => {
  await peupler(harness.url, harness.lot);
  await deposer();
  await deposer({ collectivite: '999000007' });
});

// A life is told in its order.
describe('the life of a file', { shuffle: false }, () => {
  const dossier = 'AAP2019-001';

  it('refuses what comes out of its order', async () => {
    expect(await franchir({ dossier, etape: 'LAUREAT' })).toMatchObject({
      regle: 'AAP_ETAPE',
      message: expect.stringMatching(/instruit/),
    });
    expect(await franchir({ dossier, etape: 'INSTRUIT', jour: '2019-04-11' })).toMatchObject({
      regle: 'AAP_JOUR',
    });
    expect(await signer({ dossier })).toMatchObject({ regle: 'AAP_ETAPE' });
    expect(await franchir({ dossier: 'AAP2019-999', etape: 'INSTRUIT' })).toMatchObject({
      __typename: 'DossierInconnu',
    });
    await expect(
      franchir({ dossier, etape: 'INSTRUIT' }, acteur('GESTIONNAIRE', [CREUSE])),
    ).rejects.toMatchObject({ code: 'ACCES_REFUSE' });
  });

  it('asks a reason for a refusal, and grants no more than was worked out', async () => {
    expect(await franchir({ dossier, etape: 'INSTRUIT', jour: '2019-05-02' })).toMatchObject({
      dossier: { etape: 'INSTRUIT' },
    });
    expect(await franchir({ dossier, etape: 'REFUSE' })).toMatchObject({ regle: 'AAP_MOTIF' });
    expect(
      await franchir({ dossier, etape: 'LAUREAT', jour: '2019-06-14', centimes: 2_175_501 }),
    ).toMatchObject({ regle: 'AAP_MONTANT' });
    expect(await franchir({ dossier, etape: 'LAUREAT', jour: '2019-06-14' })).toMatchObject({
      dossier: { etape: 'LAUREAT' },
    });
    expect(await franchir({ dossier, etape: 'CONVENTIONNE' })).toMatchObject({
      regle: 'AAP_ETAPE',
      message: expect.stringMatching(/signature/),
    });
  });

  it.each([
    { titre: 'a sum off by one cent', input: { totalCentimes: TOTAL + 1 }, message: /0,01 €/ },
    {
      titre: 'one cent too much of the State',
      input: {
        parts: [{ ...PARTS[0], centimes: 2_175_501 }, PARTS[1], { ...PARTS[2], centimes: 1_701_349 }],
      },
      message: /dépasse 21.755 €/,
    },
  ])('signs nothing with $titre', async ({ input, message }) => {
    expect(await signer({ dossier, ...input })).toMatchObject({
      regle: 'M2',
      message: expect.stringMatching(message),
    });
  });

  it('signs a convention of three funders, then pays the whole of the State at once', async () => {
    const signee = await signer({ dossier });

    expect(signee).toMatchObject({
      __typename: 'ConventionSignee',
      dossier: {
        etape: 'CONVENTIONNE',
        convention: { totalCentimes: TOTAL, partEtatCentimes: 2_175_500, parts: PARTS },
      },
    });
    expect(await franchir({ dossier, etape: 'VERSE', centimes: 1 })).toMatchObject({
      regle: 'AAP_VERSEMENT',
    });
    const verse = await franchir({ dossier, etape: 'VERSE', jour: '2019-07-20', reference: 'mandat 12' });
    expect(verse.dossier).toMatchObject({
      etape: 'VERSE',
      etapes: [
        { etape: 'DEPOSE', centimes: 2_175_500 },
        { etape: 'INSTRUIT', centimes: null },
        { etape: 'LAUREAT', centimes: 2_175_500 },
        { etape: 'CONVENTIONNE', centimes: 2_175_500 },
        { etape: 'VERSE', jour: '2019-07-20', centimes: 2_175_500 },
      ],
    });
  });

  it('keeps one convention for each wave', async () => {
    const autre = { dossier: 'AAP2019-002' };
    await franchir({ ...autre, etape: 'INSTRUIT', jour: '2019-05-02' });
    await franchir({ ...autre, etape: 'LAUREAT', jour: '2019-06-14' });

    expect(await signer(autre)).toMatchObject({ regle: 'CONVENTION_UNE_PAR_VAGUE' });
  });

  it('lists them to those of the perimeter, by step and wave', async () => {
    const document =
      '{ dossiers(vague: 2019, etape: VERSE) { totalCount edges { node { numero collectivite { siren } regle { version articles } criteres { echelle } } } } }';

    const vus = await harness.execute<{ dossiers: { totalCount: number; edges: readonly object[] } }>(
      document,
      {},
      acteur('GESTIONNAIRE', [CREUSE]),
    );
    expect(vus.dossiers).toMatchObject({
      totalCount: 1,
      edges: [
        {
          node: {
            numero: 'AAP2019-001',
            collectivite: { siren: '999000015' },
            criteres: { echelle: 'DEPARTEMENTAL' },
          },
        },
      ],
    });
    const caches = await harness.execute<{ dossiers: object }>(
      document,
      {},
      acteur('GESTIONNAIRE', [GIRONDE]),
    );
    expect(caches.dossiers).toMatchObject({ totalCount: 0 });
  });

  it('says the two sides of a convention where no other funder is known', async () => {
    const { collectivite } = await harness.execute<{ collectivite: object }>(
      '{ collectivite(siren: "999000007") { conventions { totalCentimes parts { genre centimes } } dossiers { numero } } }',
    );

    expect(collectivite).toEqual({
      conventions: [
        {
          totalCentimes: 50_000,
          parts: [
            { genre: 'ETAT', centimes: 30_000 },
            { genre: 'COMMANDITAIRE', centimes: 20_000 },
          ],
        },
      ],
      dossiers: [{ numero: 'AAP2019-002' }],
    });
  });

  it('is settled on the facts: nothing ordered, the whole comes back, once', async () => {
    expect(await franchir({ dossier, etape: 'SOLDE' })).toMatchObject({ regle: 'AAP_ETAPE' });
    expect(await solder({ dossier: 'AAP2019-002' })).toMatchObject({ regle: 'AAP_ETAPE' });
    expect(await solder({ dossier })).toMatchObject({ dossier: { etape: 'REVERSEMENT' } });
    expect(await solder({ dossier })).toMatchObject({ regle: 'AAP_ETAPE' });
  });
});
