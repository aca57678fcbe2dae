import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { agir, cle, TERMES, commanderUneFois } from '../../test/commandes.ts';
import { acteur, setupHarness } from '../../test/harness.ts';
import { COLLECTIVITES, peupler } from '../../test/monde.ts';

const harness = setupHarness();
const CREUSE = COLLECTIVITES[1];
const AUJOURDHUI = '2026-09-15';

beforeAll(() => peupler(harness.url, harness.lot));

const sql = async <T>(text: string, ...values: unknown[]): Promise<T[]> =>
  (await harness.lot.query<T & Record<string, unknown>>(text, values)).rows;

describe('a signature', () => {
  it('makes the order: two steps, the buyer’s share, pass bought, a value owed', async () => {
    const { devis } = await agir(harness, 'etablirDevis', { ...TERMES });
    const { commande } = await agir(harness, 'signerDevis', { devis: devis?.numero });

    expect(commande).toMatchObject({
      etat: 'SIGNEE',
      prochaineEtape: 'CADRAGE',
      prochainResponsable: 'OPERATEUR',
      parts: [{ genre: 'COMMANDITAIRE', centimes: 20_000 }],
      etapes: [{ etape: 'DEVIS' }, { etape: 'SIGNEE', jour: AUJOURDHUI }],
    });
    expect(
      await sql(
        `select operation, debit, credit, centimes from pass.ecriture where commande_id = $1`,
        commande?.['id'],
      ),
    ).toEqual([{ operation: 'COMMANDE', debit: 'CREANCE', credit: 'COMMANDES', centimes: 20_000 }]);
    expect(
      await sql(
        `select m.achetes from pass.mouvement m where m.mois = '2026-09-01' and m.achetes > 0 order by m.id desc limit 1`,
      ),
    ).toEqual([{ achetes: 20 }]);
  });

  it('is done once: two callers, one order; the same key, the same answer', async () => {
    const { devis } = await agir(harness, 'etablirDevis', { ...TERMES });
    const course = await Promise.all(
      [1, 2, 3].map(() => agir(harness, 'signerDevis', { devis: devis?.numero })),
    );
    const noms = course.map(({ __typename }) => __typename).toSorted();

    expect(noms).toEqual(['DevisSigne', 'RegleNonTenue', 'RegleNonTenue']);
    expect(course.find(({ regle }) => regle)).toMatchObject({ regle: 'DEVIS_DECIDE' });

    const suivant = await agir(harness, 'etablirDevis', { ...TERMES });
    const cleIdempotence = cle();
    const meme = await Promise.all(
      [1, 2].map(() => agir(harness, 'signerDevis', { cleIdempotence, devis: suivant.devis?.numero })),
    );
    expect(meme.filter(({ deja }) => deja)).toHaveLength(1);
    expect(new Set(meme.map(({ commande }) => commande?.numero)).size).toBe(1);
  });

  it.each([['2026-09-14'], ['2026-09-16']])('on %s is refused', async (jour) => {
    const { devis } = await agir(harness, 'etablirDevis', { ...TERMES });

    expect(await agir(harness, 'signerDevis', { devis: devis?.numero, jour })).toMatchObject({
      regle: 'COMMANDE_JOUR',
    });
  });

  it('is the buyer’s, not the operator’s', async () => {
    const { devis } = await agir(harness, 'etablirDevis', { ...TERMES });

    await expect(
      agir(harness, 'signerDevis', { devis: devis?.numero }, acteur('OPERATEUR')),
    ).rejects.toMatchObject({ code: 'ACCES_REFUSE' });
    expect(
      (await agir(harness, 'signerDevis', { devis: devis?.numero }, acteur('GESTIONNAIRE', [CREUSE])))
        .__typename,
    ).toBe('NumeroInconnu');
  });

  it('splits the value as the convention does, to the cent, within what it holds', async () => {
    const [convention] = await sql<{ id: string }>('select id from territoires.convention');
    const termes = { ...TERMES, vague: 2019, convention: convention?.id, valeurFacialeCentimes: 333 };
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 5 }), async (carnets) => {
        const { devis } = await agir(harness, 'etablirDevis', {
          ...termes,
          nombreDePass: carnets * 10,
          valeurFacialeCentimes: 33,
        });
        const { commande } = await agir(harness, 'signerDevis', { devis: devis?.numero });
        const parts = commande?.['parts'] as { genre: string; centimes: number }[];

        expect(parts.reduce((somme, { centimes }) => somme + centimes, 0)).toBe(carnets * 330);
        expect(parts.map(({ genre }) => genre)).toEqual(['ETAT', 'COMMANDITAIRE']);
      }),
      { numRuns: 8 },
    );
    const trop = await agir(harness, 'etablirDevis', { ...termes, nombreDePass: 200 });

    expect(await agir(harness, 'signerDevis', { devis: trop.devis?.numero })).toMatchObject({
      regle: 'M2',
      message: expect.stringContaining('convention'),
    });
  });

  it('follows the funders that the convention names', async () => {
    const [{ id } = { id: '' }] = await sql<{ id: string }>(
      `insert into territoires.convention (collectivite_id, vague, signee_le, part_etat_centimes, part_locale_centimes, evenement, enregistre_le)
       values ($1, 2020, '2026-06-01', 5000000, 5000000, 1, '2026-06-01') returning id`,
      CREUSE,
    );
    await sql(
      `insert into territoires.convention_part (convention_id, rang, collectivite_id, genre, financeur, centimes, evenement, enregistre_le)
       values ($1, 1, $2, 'ETAT', 'État', 5000000, 1, '2026-06-01'), ($1, 2, $2, 'COMMANDITAIRE', 'Creuse', 2500000, 1, '2026-06-01'),
         ($1, 3, $2, 'MUTUELLE', 'Mutuelle d’essai', 2500000, 1, '2026-06-01')`,
      id,
      CREUSE,
    );
    const numero = await commanderUneFois(harness, {
      collectivite: '999000015',
      convention: id,
      nombreDePass: 10,
      valeurFacialeCentimes: 333,
    });

    expect(
      await sql(
        `select p.genre, p.centimes from pass.commande_part p join pass.commande c on c.id = p.commande_id where c.numero = $1 order by p.rang`,
        numero,
      ),
    ).toEqual([
      { genre: 'ETAT', centimes: 1665 },
      { genre: 'COMMANDITAIRE', centimes: 833 },
      { genre: 'MUTUELLE', centimes: 832 },
    ]);
  });
});
