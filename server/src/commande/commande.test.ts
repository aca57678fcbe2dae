import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { agir, cle, commanderUneFois, TERMES } from '../../test/commandes.ts';
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
    expect(meme.map(({ deja }) => deja).toSorted()).toEqual([false, true]);
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

describe('funds received', () => {
  it('are recorded once a reference, and never beyond the value', async () => {
    const commande = await commanderUneFois(harness);
    const recu = { commande, centimes: 15_000, payeur: 'Trésor public', reference: 'V1' };
    const premier = await agir(harness, 'enregistrerEncaissement', recu);
    const double = await agir(harness, 'enregistrerEncaissement', { ...recu, centimes: 1 });
    const trop = await agir(harness, 'enregistrerEncaissement', { ...recu, reference: 'V2', centimes: 5001 });
    const demain = await agir(harness, 'enregistrerEncaissement', {
      ...recu,
      reference: 'V2',
      centimes: 1,
      jour: '2026-09-16',
    });

    expect(premier.commande).toMatchObject({ encaisseCentimes: 15_000 });
    expect([double.regle, trop.regle, demain.regle]).toEqual([
      'ENCAISSEMENT_UNE_FOIS',
      'ENCAISSEMENT_DU',
      'ENCAISSEMENT_JOUR',
    ]);
    expect(
      await sql(
        `select e.debit, e.credit, e.centimes from pass.ecriture e join pass.commande c on c.id = e.commande_id
         where c.numero = $1 and operation = 'ENCAISSEMENT'`,
        commande,
      ),
    ).toEqual([{ debit: 'FONDS', credit: 'CREANCE', centimes: 15_000 }]);
  });

  it('raced by two callers never exceed the value', async () => {
    const commande = await commanderUneFois(harness);
    const course = await Promise.all(
      ['A', 'B', 'C'].map((reference) =>
        agir(harness, 'enregistrerEncaissement', { commande, centimes: 20_000, payeur: 'x', reference }),
      ),
    );

    expect(course.filter(({ __typename }) => __typename === 'EncaissementEnregistre')).toHaveLength(1);
  });

  it('are the operator’s to record', async () => {
    await expect(
      agir(
        harness,
        'enregistrerEncaissement',
        { commande: '2026-001', centimes: 1, payeur: 'x', reference: 'x' },
        acteur('GESTIONNAIRE', [GIRONDE]),
      ),
    ).rejects.toMatchObject({ code: 'ACCES_REFUSE' });
  });
});

describe('the board', () => {
  it('says the age of a step, who owes the next one, and since when it is late', async () => {
    const { commandes } = await harness.execute<{ commandes: { edges: { node: object }[] } }>(
      `{ commandes(recherche: "creuse", first: 1) { edges { node { numero etat joursDansLEtat prochaineEtape prochainResponsable attendueLe enRetard } } } }`,
    );

    expect(commandes.edges[0]?.node).toEqual({
      numero: '2026-002',
      etat: 'LIVREE',
      joursDansLEtat: 14,
      prochaineEtape: 'MANDATEE',
      prochainResponsable: 'COMMANDITAIRE',
      attendueLe: '2026-10-01',
      enRetard: false,
    });
  });

  it('is asked as it was known on another day', async () => {
    const au = async (jour: string): Promise<unknown> => {
      const { commandes } = await harness.execute<{ commandes: { edges: { node: object }[] } }>(
        `query ($au: LocalDate) { commandes(recherche: "2026-001", au: $au) { edges { node { etat joursDansLEtat } } } }`,
        { au: jour },
      );
      return commandes.edges.map(({ node }) => node);
    };

    expect(await au('2026-06-30')).toEqual([]);
    expect(await au('2026-08-12')).toEqual([{ etat: 'MANDATEE', joursDansLEtat: 2 }]);
    expect(await au(AUJOURDHUI)).toEqual([{ etat: 'ACTIVEE', joursDansLEtat: 31 }]);
  });

  it('lists operators with their dated fees, and who failed', async () => {
    const { operateurs } = await harness.execute<{ operateurs: { edges: { node: object }[] } }>(
      `{ operateurs { edges { node { code defaillantLe tarifs { aCompterDu fraisAmontDixMilliemes carnetsDe5APartirDe } } } } }`,
    );

    expect(operateurs.edges.map(({ node }) => node)).toEqual([
      { code: 'defaillant', defaillantLe: '2026-01-16', tarifs: [] },
      {
        code: 'essai',
        defaillantLe: null,
        tarifs: [{ aCompterDu: '2026-01-01', fraisAmontDixMilliemes: 400, carnetsDe5APartirDe: 2000 }],
      },
      { code: 'sans-tarif', defaillantLe: null, tarifs: [] },
    ]);
  });
});
