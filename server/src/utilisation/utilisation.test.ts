import { beforeAll, describe, expect, it } from 'vitest';
import { acteur, setupHarness } from '../../test/harness.ts';
import { LIEU, LIEU_SUSPENDU, numeroDePass, peupler } from '../../test/monde.ts';

const harness = setupHarness();
beforeAll(() => peupler(harness.url, harness.lot));

const UTILISER = /* GraphQL */ `
  mutation ($input: UtiliserPassInput!) {
    utiliserPass(input: $input) {
      __typename
      ... on PassUtilise {
        deja
        pass {
          rang
          etat
          utilisation {
            partPassCentimes
            resteAChargeCentimes
            lieu {
              nom
            }
          }
        }
      }
      ... on Refus {
        message
      }
    }
  }
`;

interface Answer {
  utiliserPass: { __typename: string; message?: string; deja?: boolean; pass?: object };
}

let keys = 0;
/** Uses a pass, with a key of its own unless one is given. */
async function utiliser(changes: Record<string, unknown>): Promise<Answer['utiliserPass']> {
  const usual = {
    cleIdempotence: `essai-numero-${++keys}`,
    lieu: LIEU,
    service: 'DECOUVRIR',
    minutes: 90,
    prixCentimes: 1500,
  };
  const { utiliserPass } = await harness.execute<Answer>(UTILISER, { input: { ...usual, ...changes } });
  return utiliserPass;
}

const uses = async (): Promise<number> =>
  (await harness.lot.query<{ n: number }>('select count(*)::int as n from pass.utilisation')).rows[0]?.n ??
  -1;

describe('utiliserPass', () => {
  it('uses a pass at a labelled place, and leaves at charge what exceeds its value', async () => {
    expect(await utiliser({ numero: numeroDePass(0, 1) })).toEqual({
      __typename: 'PassUtilise',
      deja: false,
      pass: {
        rang: 1,
        etat: 'UTILISE',
        utilisation: {
          partPassCentimes: 1000,
          resteAChargeCentimes: 500,
          lieu: { nom: 'Médiathèque de l’Été' },
        },
      },
    });
  });

  it('gives the first answer again to the same key, and uses nothing twice', async () => {
    const input = { cleIdempotence: 'cle-qui-revient', numero: numeroDePass(0, 2) };
    const first = await utiliser(input);
    const before = await uses();

    expect(await utiliser(input)).toEqual({ ...first, deja: true });
    expect(await uses()).toBe(before);
  });

  it('refuses a key that comes back with another input', async () => {
    const cleIdempotence = 'cle-detournee';
    await utiliser({ cleIdempotence, numero: numeroDePass(0, 3) });

    await expect(utiliser({ cleIdempotence, numero: numeroDePass(0, 4) })).rejects.toMatchObject({
      code: 'CLE_REUTILISEE',
    });
  });

  it.each([
    {
      title: 'a mistyped number',
      changes: { numero: numeroDePass(1, 3).replace(/.$/, (c) => (c === '2' ? '3' : '2')) },
      refus: 'NumeroMalSaisi',
      message: /mal saisi/,
    },
    {
      title: 'a number of nobody',
      changes: { numero: numeroDePass(77, 3) },
      refus: 'PassInconnu',
      message: /Aucun pass/,
    },
    {
      title: 'a pass not handed out',
      changes: { numero: numeroDePass(2, 1) },
      refus: 'PassNonDistribue',
      message: /remise de son carnet/,
    },
    {
      title: 'a day before the hand-out',
      changes: { numero: numeroDePass(1, 3), jour: '2026-08-31' },
      refus: 'PassNonDistribue',
      message: /distribué le 01\/09\/2026/,
    },
    {
      title: 'a place suspended that day',
      changes: { numero: numeroDePass(1, 3), lieu: LIEU_SUSPENDU },
      refus: 'LieuNonLabellise',
      message: /15\/09\/2026/,
    },
    {
      title: 'a place of nobody',
      changes: { numero: numeroDePass(1, 3), lieu: 'nulle part' },
      refus: 'LieuNonLabellise',
      message: /label/,
    },
    {
      title: 'a day to come',
      changes: { numero: numeroDePass(1, 3), jour: '2026-09-16' },
      refus: 'JourImpossible',
      message: /jour passé/,
    },
    {
      title: 'a day too long ago',
      changes: { numero: numeroDePass(1, 3), jour: '2026-08-15' },
      refus: 'JourImpossible',
      message: /30 derniers/,
    },
  ])('refuses $title, says why, and writes nothing', async ({ changes, refus, message }) => {
    const before = await uses();

    const answer = await utiliser(changes);

    expect(answer.__typename).toBe(refus);
    expect(answer.message).toMatch(message);
    expect(await uses()).toBe(before);
  });

  it('accepts a day when the place was not suspended yet', async () => {
    const answer = await utiliser({ numero: numeroDePass(1, 4), lieu: LIEU_SUSPENDU, jour: '2026-09-09' });

    expect(answer.__typename).toBe('PassUtilise');
  });

  it.each([
    { title: 'a negative price', changes: { prixCentimes: -100 } },
    { title: 'a fraction of a cent', changes: { prixCentimes: 10.5 } },
    { title: 'a service of no duration', changes: { minutes: 0 } },
    { title: 'a day that does not exist', changes: { jour: '2026-02-31' } },
    { title: 'too short a key', changes: { cleIdempotence: 'court' } },
    { title: 'a control character', changes: { numero: 'ABC\u0000' } },
  ])('refuses $title with a code and a French sentence', async ({ changes }) => {
    const asked = utiliser({ numero: numeroDePass(1, 3), ...changes });

    await expect(asked).rejects.toMatchObject({
      code: 'SAISIE_INVALIDE',
      message: expect.stringMatching(/Saisie|Montant|Jour/),
    });
  });

  it('is refused to who may only read', async () => {
    const input = {
      cleIdempotence: 'sans-droit-1',
      numero: numeroDePass(1, 3),
      lieu: LIEU,
      service: 'DECOUVRIR',
      prixCentimes: 1000,
    };

    await expect(harness.execute(UTILISER, { input }, acteur('ANALYSTE'))).rejects.toMatchObject({
      code: 'ACCES_REFUSE',
    });
    await expect(harness.execute(UTILISER, { input }, acteur('PUBLIC'))).rejects.toMatchObject({
      code: 'ACCES_REFUSE',
    });
  });

  it('leaves one event, one fact and one movement, in one statement', async () => {
    const counts = `select (select count(*)::int from pass.evenement) as e, (select count(*)::int from pass.utilisation) as u,
      (select coalesce(sum(utilises), 0)::int from pass.mouvement) as m`;
    const before = (await harness.lot.query(counts)).rows[0];
    const sent = harness.sql.length;

    await harness.execute(
      'mutation ($input: UtiliserPassInput!) { utiliserPass(input: $input) { ... on PassUtilise { pass { id rang etat } } } }',
      {
        input: {
          cleIdempotence: 'une-seule-fois',
          numero: numeroDePass(1, 5),
          lieu: LIEU,
          service: 'MAITRISER',
          prixCentimes: 1000,
        },
      },
    );

    expect(harness.sql.slice(sent)).toHaveLength(1);
    expect((await harness.lot.query(counts)).rows[0]).toEqual({
      e: before.e + 1,
      u: before.u + 1,
      m: before.m + 1,
    });
  });
});
