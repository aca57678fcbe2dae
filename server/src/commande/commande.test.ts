import { beforeAll, describe, expect, it } from 'vitest';
import { agir, commanderUneFois } from '../../test/commandes.ts';
import { acteur, setupHarness } from '../../test/harness.ts';
import { COLLECTIVITES, peupler } from '../../test/monde.ts';

const harness = setupHarness();
const [GIRONDE] = COLLECTIVITES;
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
