import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { agir, commanderUneFois } from '../../test/commandes.ts';
import { acteur, setupHarness } from '../../test/harness.ts';
import { COLLECTIVITES, peupler } from '../../test/monde.ts';
import { formatNumeroDeCarnet } from '../carnet/carnet.module.ts';
import { numeroEnSql } from './numero.rules.ts';

const harness = setupHarness();
const [GIRONDE, CREUSE] = COLLECTIVITES;

beforeAll(() => peupler(harness.url, harness.lot));

const etape = (commande: string, nom: string, autres: object = {}) =>
  agir(harness, 'franchirEtape', { commande, etape: nom, ...autres });

const jusqua = async (commande: string, ...etapes: readonly string[]): Promise<void> => {
  for (const nom of etapes) await etape(commande, nom);
};

it('writes in SQL the numbers that the rule writes', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.integer({ min: 1, max: 8499 }), fc.integer({ min: 0, max: 9_999_999 })), {
        minLength: 50,
        maxLength: 200,
      }),
      async (numeros) => {
        const { rows } = await harness.lot.query<{ numero: string }>(
          `select ${numeroEnSql('l', 's')} as numero from unnest($1::int[], $2::int[]) with ordinality n(l, s, o) order by o`,
          [numeros.map(([lot]) => lot), numeros.map(([, serie]) => serie)],
        );

        expect(rows.map(({ numero }) => numero)).toEqual(
          numeros.map(([lot, serie]) => formatNumeroDeCarnet({ lot, serie })),
        );
      },
    ),
    { numRuns: 10 },
  );
});

describe('making carnets', () => {
  it('takes an order from its quote to active pass, and never before it is covered', async () => {
    const commande = await commanderUneFois(harness, { nombreDePass: 70 });
    await jusqua(commande, 'CADRAGE', 'BAT');

    expect(await etape(commande, 'PRODUITE')).toMatchObject({
      regle: 'M1',
      message: expect.stringContaining('0 pass'),
    });
    expect(await agir(harness, 'fabriquerCarnets', { commande })).toMatchObject({
      __typename: 'CarnetsFabriques',
      deja: false,
    });
    expect(await etape(commande, 'LIVREE')).toMatchObject({ regle: 'COMMANDE_ETAPE' });
    await jusqua(commande, 'PRODUITE', 'EXPEDIEE', 'LIVREE');
    expect(await etape(commande, 'ACTIVEE')).toMatchObject({
      regle: 'M3',
      source: expect.stringContaining('APTIC'),
    });
    expect(await etape(commande, 'MANDATEE')).toMatchObject({ regle: 'M3' });
    expect(await etape(commande, 'MANDATEE', { reference: 'mandat 1182' })).toMatchObject({
      commande: { etat: 'MANDATEE', prochaineEtape: 'ACTIVEE', nombreDeCarnets: 7 },
    });
    const activee = await etape(commande, 'ACTIVEE');
    expect(activee.commande).toMatchObject({ etat: 'ACTIVEE', prochaineEtape: 'CLOTUREE' });
    expect(activee.commande?.['etapes']).toHaveLength(9);
    expect(await etape(commande, 'CLOTUREE')).toMatchObject({
      regle: 'M5',
      message: expect.stringContaining('70 pass'),
    });

    const { rows } = await harness.lot.query(
      `select operation, debit, credit, centimes from pass.ecriture e join pass.commande c on c.id = e.commande_id
       where c.numero = $1 order by e.id`,
      [commande],
    );
    expect(rows).toEqual([
      { operation: 'COMMANDE', debit: 'CREANCE', credit: 'COMMANDES', centimes: 70_000 },
      { operation: 'ACTIVATION', debit: 'COMMANDES', credit: 'CIRCULATION', centimes: 70_000 },
    ]);
    const { rows: couvertes } = await harness.lot.query(
      `select m.etape from pass.commande_etape a join pass.commande_etape m on m.id = a.couverte_par
       join pass.commande c on c.id = a.commande_id where c.numero = $1`,
      [commande],
    );
    expect(couvertes).toEqual([{ etape: 'MANDATEE' }]);
    const { rows: comptes } = await harness.lot.query(
      `select achetes, livres, actives from pass.mouvement
       where mois_achat = '2026-09-01' and mois = '2026-09-01' and 70 in (achetes, livres, actives) order by id`,
    );
    expect(comptes).toEqual([
      { achetes: 70, livres: 0, actives: 0 },
      { achetes: 0, livres: 70, actives: 0 },
      { achetes: 0, livres: 0, actives: 70 },
    ]);
  });

  it('covers an order by the funds received', async () => {
    const commande = await commanderUneFois(harness);
    await agir(harness, 'fabriquerCarnets', { commande });
    await jusqua(commande, 'CADRAGE', 'BAT', 'PRODUITE', 'EXPEDIEE', 'LIVREE');
    await agir(harness, 'enregistrerEncaissement', {
      commande,
      centimes: 20_000,
      payeur: 'Trésor',
      reference: 'V9',
    });
    const { commande: mandatee } = await etape(commande, 'MANDATEE');

    expect(mandatee?.['etapes']).toContainEqual(
      expect.objectContaining({ etape: 'MANDATEE', reference: 'fonds reçus : V9' }),
    );
  });

  it('lets one of several callers take a step, and tells the others', async () => {
    const commande = await commanderUneFois(harness);
    const course = await Promise.all([1, 2, 3].map(() => etape(commande, 'CADRAGE')));

    expect(course.filter(({ __typename }) => __typename === 'CommandeAvancee')).toHaveLength(1);
    expect(course.filter(({ regle }) => regle === 'COMMANDE_ETAPE')).toHaveLength(2);
  });

  it.each([
    ['GESTIONNAIRE', 'PRODUITE'],
    ['OPERATEUR', 'MANDATEE'],
    ['ANALYSTE', 'BAT'],
  ] as const)('refuses %s the step %s', async (role, nom) => {
    await expect(
      agir(harness, 'franchirEtape', { commande: '2026-001', etape: nom, reference: 'x' }, acteur(role)),
    ).rejects.toMatchObject({ code: 'ACCES_REFUSE' });
  });

  it('is done once, whoever races', async () => {
    const commande = await commanderUneFois(harness);
    const course = await Promise.all([1, 2].map(() => agir(harness, 'fabriquerCarnets', { commande })));

    expect(course.flatMap(({ regle }) => regle ?? [])).toEqual(['CARNETS_UNE_FOIS']);
  });

  it('is for one’s perimeter', async () => {
    const commande = await commanderUneFois(harness);
    const ailleurs = acteur('OPERATEUR', [CREUSE]);

    expect((await agir(harness, 'fabriquerCarnets', { commande }, ailleurs)).__typename).toBe(
      'NumeroInconnu',
    );
    expect((await agir(harness, 'reserverNumeros', { commande }, ailleurs)).__typename).toBe('NumeroInconnu');
    expect(
      (await agir(harness, 'fabriquerCarnets', { commande }, acteur('OPERATEUR', [GIRONDE]))).__typename,
    ).toBe('CarnetsFabriques');
  });

  it('makes 20 000 carnets at once, which the application reads at once', async () => {
    const commande = await commanderUneFois(harness, { nombreDePass: 200_000 });
    const { lot } = (await agir(harness, 'fabriquerCarnets', { commande })) as {
      lot?: Record<string, unknown>;
    };

    expect(lot).toMatchObject({ nombreDeCarnets: 20_000, nombreDePass: 200_000 });
    const { carnets } = await harness.execute<{ carnets: { totalCount: number } }>(
      `query ($commande: String) { carnets(commande: $commande) { totalCount } }`,
      { commande },
      acteur('GESTIONNAIRE', [GIRONDE]),
    );
    expect(carnets.totalCount).toBe(20_000);
  });
});

describe('setting numbers aside', () => {
  it('gives each order its own, and makes its carnets there', async () => {
    const [une, autre] = [await commanderUneFois(harness), await commanderUneFois(harness)];
    const { lot } = (await agir(harness, 'reserverNumeros', { commande: une })) as unknown as {
      lot: { lot: number; premierNumero: string };
    };
    const suite = (await agir(harness, 'reserverNumeros', { commande: autre, lot: lot.lot })) as unknown as {
      lot: { premierNumero: string };
    };

    expect([lot.premierNumero, suite.lot.premierNumero]).toEqual([
      formatNumeroDeCarnet({ lot: lot.lot, serie: 0 }),
      formatNumeroDeCarnet({ lot: lot.lot, serie: 2 }),
    ]);
    for (const commande of [autre, une])
      expect(await agir(harness, 'fabriquerCarnets', { commande })).toMatchObject({
        lot: { lot: lot.lot, nombreDeCarnets: 2 },
      });
    const { rows } = await harness.lot.query(
      `select c.serie, o.numero from pass.carnet c join pass.commande o on o.id = c.commande_id where c.lot = $1 order by c.serie`,
      [lot.lot],
    );
    expect(rows).toEqual([0, 1, 2, 3].map((serie) => ({ serie, numero: serie < 2 ? une : autre })));
  });

  it.each([
    [{ lot: 8000 }, 'LOT'],
    [{ lot: 1, premiere: 3 }, 'NUMEROS_PRIS'],
    [{ lot: 1, premiere: 9_999_999 }, 'LOT'],
  ])('refuses %j: %s', async (ou, regle) => {
    const commande = await commanderUneFois(harness);

    expect(await agir(harness, 'reserverNumeros', { commande, ...ou })).toMatchObject({ regle });
  });

  it('is done once an order, and two orders never share a number', async () => {
    const commandes = await Promise.all([1, 2, 3].map(() => commanderUneFois(harness)));
    const { lot } = (await agir(harness, 'reserverNumeros', { commande: commandes[0] })) as unknown as {
      lot: { lot: number };
    };

    expect(await agir(harness, 'reserverNumeros', { commande: commandes[0] })).toMatchObject({
      regle: 'RESERVATION_UNE_FOIS',
    });
    const course = await Promise.all(
      commandes
        .slice(1)
        .map((commande) => agir(harness, 'reserverNumeros', { commande, lot: lot.lot, premiere: 2 })),
    );
    expect(course.flatMap(({ regle }) => regle ?? [])).toEqual(['NUMEROS_PRIS']);
  });
});
