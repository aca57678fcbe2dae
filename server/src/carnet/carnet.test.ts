import { beforeAll, describe, expect, it } from 'vitest';
import { acteur, setupHarness } from '../../test/harness.ts';
import { COLLECTIVITES, LIEU, numeroDeCarnet, numeroDePass, peupler } from '../../test/monde.ts';

const harness = setupHarness();
const [own, other] = COLLECTIVITES;

beforeAll(async () => {
  await peupler(harness.url, harness.lot);
  await harness.execute(
    'mutation ($input: UtiliserPassInput!) { utiliserPass(input: $input) { __typename } }',
    {
      input: {
        cleIdempotence: 'un-usage-1',
        numero: numeroDePass(0, 2),
        lieu: LIEU,
        service: 'MAITRISER',
        prixCentimes: 800,
      },
    },
  );
});

const CARNET = /* GraphQL */ `
  query ($numero: String!) {
    carnet(numero: $numero) {
      __typename
      ... on Carnet {
        id
        etat
        nombreDUtilisations
        valideJusquAu
        commande {
          numero
          etat
          etapes {
            etape
          }
        }
        remise {
          jour
          cohorte {
            libelle
          }
        }
        pass {
          id
          rang
          etat
          fin
          utilisation {
            partPassCentimes
            resteAChargeCentimes
            lieu {
              nom
            }
          }
        }
      }
      ... on NumeroMalSaisi {
        attendu
      }
    }
  }
`;

interface Carnet {
  __typename: string;
  id: string;
  etat: string;
  pass: { id: string; rang: number; etat: string; fin: string; utilisation: object | null }[];
}

const carnet = async (numero: string, actor = acteur('ANALYSTE')): Promise<Carnet | null> =>
  (await harness.execute<{ carnet: Carnet | null }>(CARNET, { numero }, actor)).carnet;

describe('carnet', () => {
  it('tells its order, its hand-over, its pass and where they served, in one statement', async () => {
    const sent = harness.sql.length;

    const read = await carnet(numeroDeCarnet(0));

    expect(harness.sql.slice(sent)).toHaveLength(1);
    expect(read).toMatchObject({
      etat: 'ENTAME',
      nombreDUtilisations: 1,
      valideJusquAu: '2026-12-31',
      commande: {
        numero: '2026-001',
        etat: 'ACTIVEE',
        etapes: [{ etape: 'SIGNEE' }, { etape: 'LIVREE' }, { etape: 'MANDATEE' }, { etape: 'ACTIVEE' }],
      },
      remise: { jour: '2026-09-01', cohorte: { libelle: 'Personnes âgées' } },
    });
    expect(read?.pass.map(({ rang, etat }) => [rang, etat])).toEqual([
      [1, 'DISTRIBUE'],
      [2, 'UTILISE'],
      [3, 'DISTRIBUE'],
      [4, 'DISTRIBUE'],
      [5, 'DISTRIBUE'],
    ]);
    expect(read?.pass[1]).toMatchObject({
      fin: numeroDePass(0, 2).slice(-4),
      utilisation: { partPassCentimes: 800, resteAChargeCentimes: 0, lieu: { nom: 'Médiathèque de l’Été' } },
    });
  });

  it.each([
    { serie: 1, etat: 'REMIS' },
    { serie: 2, etat: 'ACTIVE' },
    { serie: 5, etat: 'LIVRE' },
  ])('says of carnet $serie that it is $etat', async ({ serie, etat }) => {
    expect((await carnet(numeroDeCarnet(serie)))?.etat).toBe(etat);
  });

  it('tells a mistyped number from one of nobody', async () => {
    const mistyped = numeroDeCarnet(0).replace(/^0001/, '0007');

    expect(await carnet(mistyped)).toEqual({
      __typename: 'NumeroMalSaisi',
      attendu: expect.stringContaining('13 chiffres'),
    });
    expect(await carnet(numeroDeCarnet(4321))).toBeNull();
  });

  it('is out of sight of another perimeter, alone and in lists', async () => {
    const total = 'query { carnets { totalCount } commandes { totalCount } cohortes { totalCount } }';
    const [mine, theirs] = [acteur('GESTIONNAIRE', [own]), acteur('GESTIONNAIRE', [other])];

    expect([
      (await carnet(numeroDeCarnet(0), mine))?.__typename,
      await carnet(numeroDeCarnet(0), theirs),
    ]).toEqual(['Carnet', null]);
    expect(await harness.execute(total, {}, theirs)).toEqual({
      carnets: { totalCount: 1 },
      commandes: { totalCount: 1 },
      cohortes: { totalCount: 1 },
    });
  });

  it('hides the orders of another perimeter behind their collectivité too', async () => {
    const query = '{ collectivite(siren: "999000007") { commandes { numero } } }';

    const seen = await harness.execute(query, {}, acteur('GESTIONNAIRE', [other]));

    expect(seen).toEqual({ collectivite: { commandes: [] } });
  });
});

describe('pass', () => {
  const PASS = `query ($numero: String!) { pass(numero: $numero) { __typename ... on Pass { id rang numero carnet { numero } } } }`;
  const pass = async (numero: string, actor = acteur('OPERATEUR')) =>
    (await harness.execute<{ pass: object | null }>(PASS, { numero }, actor)).pass;

  it('is found by its number, typed with or without care', async () => {
    const numero = numeroDePass(0, 2);
    const expected = { __typename: 'Pass', rang: 2, numero, carnet: { numero: numeroDeCarnet(0) } };

    expect(await pass(numero)).toMatchObject(expected);
    expect(await pass(` ${numero.toLowerCase().replaceAll('-', ' ')} `)).toMatchObject(expected);
  });

  it('shows its whole number to the operator and the administrator alone', async () => {
    expect(await pass(numeroDePass(0, 2), acteur('ANALYSTE'))).toMatchObject({ numero: null });
  });

  it('is refused as mistyped for one wrong character, and unknown for a number never made', async () => {
    const numero = numeroDePass(0, 2);
    const wrong = numero.slice(0, 6) + (numero[6] === '2' ? '3' : '2') + numero.slice(7);

    expect(await pass(wrong)).toMatchObject({ __typename: 'NumeroMalSaisi' });
    expect(await pass(numeroDePass(999, 1))).toBeNull();
  });

  it('is found again by the key of the federation', async () => {
    const { id = '' } = (await carnet(numeroDeCarnet(0)))?.pass[2] ?? {};
    const query = 'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Pass { rang etat } } }';
    const r = [
      { __typename: 'Pass', id },
      { __typename: 'Pass', id: 'nulle-part' },
    ];

    const { _entities } = await harness.execute(query, { r }, acteur('ROUTEUR'));

    expect(_entities).toEqual([{ rang: 3, etat: 'DISTRIBUE' }, null]);
  });
});
