import { beforeAll, describe, expect, it } from 'vitest';
import { acteur, setupHarness } from '../../test/harness.ts';
import { COHORTES, COLLECTIVITES, numeroDeCarnet, peupler } from '../../test/monde.ts';

const harness = setupHarness();
beforeAll(() => peupler(harness.url, harness.lot));

const REMETTRE = /* GraphQL */ `
  mutation ($input: RemettreCarnetInput!) {
    remettreCarnet(input: $input) {
      __typename
      ... on CarnetRemis {
        deja
        carnet {
          numero
          etat
          remise {
            jour
            cohorte {
              public
            }
            distributeur {
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
  remettreCarnet: { __typename: string; message?: string; deja?: boolean; carnet?: object };
}

let keys = 0;
async function remettre(
  changes: Record<string, unknown>,
  actor = acteur('GESTIONNAIRE', [COLLECTIVITES[0]]),
) {
  const usual = { cleIdempotence: `essai-numero-${++keys}`, distributeur: 'CCAS-33', cohorte: COHORTES[0] };
  const { remettreCarnet } = await harness.execute<Answer>(
    REMETTRE,
    { input: { ...usual, ...changes } },
    actor,
  );
  return remettreCarnet;
}

describe('remettreCarnet', () => {
  it('hands an active carnet out to a cohort', async () => {
    expect(await remettre({ numero: numeroDeCarnet(2) })).toEqual({
      __typename: 'CarnetRemis',
      deja: false,
      carnet: {
        numero: numeroDeCarnet(2),
        etat: 'REMIS',
        remise: {
          jour: '2026-09-15',
          cohorte: { public: 'PERSONNES_AGEES' },
          distributeur: { nom: 'CCAS de Bordeaux' },
        },
      },
    });
  });

  it('lets one of many counters win the same carnet', async () => {
    const answers = await Promise.all(
      Array.from({ length: 12 }, () => remettre({ numero: numeroDeCarnet(3) })),
    );

    const names = answers.map(({ __typename }) => __typename);
    expect(names.filter((name) => name === 'CarnetRemis')).toHaveLength(1);
    expect(names.filter((name) => name === 'CarnetNonRemettable')).toHaveLength(11);
  });

  it('gives the first answer again to the same key', async () => {
    const input = { cleIdempotence: 'cle-qui-revient', numero: numeroDeCarnet(4) };
    const first = await remettre(input);

    expect(await remettre(input)).toEqual({ ...first, deja: true });
  });

  it.each([
    {
      title: 'a mistyped number',
      changes: { numero: '0001-0000042-99' },
      refus: 'NumeroMalSaisi',
      message: /mal saisi/,
    },
    {
      title: 'a number of nobody',
      changes: { numero: numeroDeCarnet(123) },
      refus: 'CarnetInconnu',
      message: /périmètre/,
    },
    {
      title: 'a carnet of another perimeter',
      changes: { numero: numeroDeCarnet(5) },
      refus: 'CarnetInconnu',
      message: /périmètre/,
    },
    {
      title: 'a carnet already handed out',
      changes: { numero: numeroDeCarnet(0) },
      refus: 'CarnetNonRemettable',
      message: /01\/09\/2026/,
    },
  ])('refuses $title and says why', async ({ changes, refus, message }) => {
    const answer = await remettre(changes);

    expect(answer.__typename).toBe(refus);
    expect(answer.message).toMatch(message);
  });

  it('refuses a carnet whose order is not covered yet', async () => {
    const input = { numero: numeroDeCarnet(5), distributeur: 'CCAS-23', cohorte: COHORTES[1] };

    const answer = await remettre(input, acteur('GESTIONNAIRE', [COLLECTIVITES[1]]));

    expect(answer).toMatchObject({
      __typename: 'CarnetNonRemettable',
      message: expect.stringMatching(/mandat/),
    });
  });

  it('leaves neither fact nor event behind a refusal', async () => {
    const counts = `select (select count(*)::int from pass.evenement) as e, (select count(*)::int from pass.remise) as r`;
    const before = (await harness.lot.query(counts)).rows[0];

    await remettre({ numero: numeroDeCarnet(0), distributeur: 'CCAS-23' });

    expect((await harness.lot.query(counts)).rows[0]).toEqual(before);
  });
});
