import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { peuplerLesDeux, STRUCTURE } from '../../test/deux-mondes.ts';
import { acteur, setupHarness } from '../../test/harness.ts';
import { LIEU, LIEU_SUSPENDU, numeroDePass } from '../../test/monde.ts';
import { dansUneMinute } from '../../test/minute.ts';
import { formatNumeroDePass } from '../carnet/carnet.module.ts';
import type { Actor } from '../shared/context.ts';

const harness = setupHarness();
beforeAll(() => peuplerLesDeux(harness));
beforeEach(() => harness.lot.query('delete from plateforme.numero_inconnu'));

let agents = 0;
/** Each asks in a name of its own, since tries are counted by name. */
const structure = (): Actor => ({
  ...acteur('STRUCTURE', []),
  structure: STRUCTURE,
  id: `structure ${++agents}`,
});

interface Test {
  __typename: string;
  valide?: boolean;
  refus?: { __typename: string; message: string } | null;
  [champ: string]: unknown;
}

async function tester(variables: object, qui: Actor = structure()): Promise<Test> {
  const { testerPass } = await harness.execute<{ testerPass: Test }>(
    `query ($numero: String!, $lieu: ID!, $service: ServiceRendu, $jour: LocalDate) {
      testerPass(numero: $numero, lieu: $lieu, service: $service, jour: $jour) {
        __typename
        ... on TestDePass { valide refus { __typename message } valeurCentimes nombreDUtilisations nombreDePass valideJusquAu tolereJusquAu joursRestants services }
        ... on Refus { message }
      } }`,
    { lieu: LIEU, ...variables },
    qui,
  );
  return testerPass;
}

let cles = 0;
async function utiliser(
  changes: object,
  qui: Actor = structure(),
): Promise<{ __typename: string; message?: string }> {
  const input = {
    cleIdempotence: `verdict-${++cles}`,
    lieu: LIEU,
    service: 'DECOUVRIR',
    prixCentimes: 1000,
    ...changes,
  };
  const { utiliserPass } = await harness.execute<{ utiliserPass: { __typename: string; message?: string } }>(
    'mutation ($input: UtiliserPassInput!) { utiliserPass(input: $input) { __typename ... on Refus { message } } }',
    { input },
    qui,
  );
  return utiliserPass;
}

const qui = (n: number): Actor => ({ ...acteur('PUBLIC'), id: `visiteur ${n}` });
let visiteurs = 0;
const valide = async (numero: string, visiteur = qui(++visiteurs)): Promise<unknown> =>
  (
    await harness.execute(
      'query ($numero: String!) { passValide(numero: $numero) { valide message } }',
      { numero },
      visiteur,
    )
  )['passValide'];

const faits = async (): Promise<unknown> =>
  (
    await harness.lot.query(
      'select (select count(*) from pass.utilisation) as u, (select count(*) from pass.evenement) as e, (select count(*) from pass.ecriture) as c',
    )
  ).rows[0];

describe('testerPass', () => {
  it('tells a structure, in one statement, what a pass it holds is worth and how far its carnet is', async () => {
    const [sent, avant] = [harness.sql.length, await faits()];

    expect(await tester({ numero: numeroDePass(5, 2) })).toEqual({
      __typename: 'TestDePass',
      valide: true,
      refus: null,
      valeurCentimes: 1000,
      nombreDUtilisations: 1,
      nombreDePass: 10,
      valideJusquAu: '2026-12-31',
      tolereJusquAu: '2027-01-31',
      joursRestants: 138,
      services: null,
    });
    expect(harness.sql.slice(sent)).toHaveLength(1);
    expect(await faits()).toEqual(avant);
  });

  it.each([
    ['PassDejaUtilise', { numero: numeroDePass(5, 1) }],
    ['PassNonDistribue', { numero: numeroDePass(2, 1) }],
    ['LieuDUneAutreStructure', { numero: numeroDePass(1, 2), lieu: LIEU_SUSPENDU }],
  ])('says why not in the words of a use: %s', async (refus, variables) => {
    const teste = await tester(variables);

    expect(teste).toMatchObject({ valide: false, refus: { __typename: refus } });
    expect(await utiliser(variables)).toEqual(teste.refus);
  });

  it('counts a number of nobody as a try, and tells a mistyped one apart', async () => {
    expect(await tester({ numero: numeroDePass(77, 1) })).toMatchObject({ __typename: 'PassInconnu' });
    expect(await tester({ numero: 'ABC' })).toMatchObject({ __typename: 'NumeroMalSaisi' });
    const { rows } = await harness.lot.query('select sum(nombre)::int as n from plateforme.numero_inconnu');
    expect(rows).toEqual([{ n: 1 }]);
  });

  it('is refused to who may not use a pass', async () => {
    await expect(tester({ numero: numeroDePass(1, 2) }, acteur('ANALYSTE'))).rejects.toMatchObject({
      code: 'ACCES_REFUSE',
    });
  });
});

describe('passValide', () => {
  it('says yes of a pass that a place would take, to anyone', async () => {
    const { rows } = await harness.lot.query<{ rang: number }>(
      `select n as rang from generate_series(1, 10) n where not exists (select from pass.utilisation u join pass.carnet c on c.lot = u.lot and c.id = u.carnet_id
         where c.serie = 5 and u.rang = n) limit 1`,
    );

    expect(await valide(numeroDePass(5, rows[0]?.rang ?? 0))).toEqual({
      valide: true,
      message: expect.stringMatching(/est valide/),
    });
  });

  it('says the same words, by the same statements, of an unknown, a used and an undelivered pass', async () => {
    const devine = formatNumeroDePass({ lot: 1, serie: 1, rang: 2, secret: 12 });
    const dites: unknown[] = [];
    for (const numero of [numeroDePass(77, 1), devine, numeroDePass(0, 1), numeroDePass(2, 1)]) {
      const sent = harness.sql.length;
      dites.push([await valide(numero), harness.sql.slice(sent).length]);
    }

    expect(new Set(dites.map((dite) => JSON.stringify(dite))).size).toBe(1);
    expect(dites[0]).toMatchObject([
      { valide: false, message: expect.stringMatching(/vous dira pourquoi/) },
      2,
    ]);
  });

  it('tells a mistyped number, which no pass has, and counts it as no try', async () => {
    const distrait = qui(++visiteurs);
    for (let n = 0; n < 25; n++)
      expect(await valide('ABC', distrait)).toEqual({
        valide: false,
        message: expect.stringMatching(/mal saisi/),
      });
  });

  it('counts every « no » as a try, so that the limit tells nothing either', async () => {
    await dansUneMinute();
    const curieux = qui(0);
    for (let n = 0; n < 20; n++) await valide(numeroDePass(0, 1), curieux);

    await expect(valide(numeroDePass(0, 1), curieux)).rejects.toMatchObject({ code: 'TROP_DE_TENTATIVES' });
  });
});
