import { beforeAll, describe, expect, it } from 'vitest';
import { setupHarness } from '../../test/harness.ts';
import { LIEU, numeroDePass, peupler } from '../../test/monde.ts';

const harness = setupHarness();
beforeAll(() => peupler(harness.url, harness.lot));

const UTILISER = 'mutation ($input: UtiliserPassInput!) { utiliserPass(input: $input) { __typename } }';

let keys = 0;
async function utiliser(changes: Record<string, unknown>): Promise<{ __typename: string }> {
  const usual = {
    cleIdempotence: `course-numero-${++keys}`,
    lieu: LIEU,
    service: 'DECOUVRIR',
    prixCentimes: 1000,
  };
  const answer = await harness.execute<{ utiliserPass: { __typename: string } }>(UTILISER, {
    input: { ...usual, ...changes },
  });
  return answer.utiliserPass;
}

const uses = async (): Promise<number> =>
  (await harness.lot.query<{ n: number }>('select count(*)::int as n from pass.utilisation')).rows[0]?.n ??
  -1;

describe('utiliserPass, by many at once', () => {
  it('lets one of many simultaneous uses of a pass win', async () => {
    const answers = await Promise.all(
      Array.from({ length: 64 }, () => utiliser({ numero: numeroDePass(1, 1) })),
    );

    const names = answers.map(({ __typename }) => __typename);
    expect(names.filter((name) => name === 'PassUtilise')).toHaveLength(1);
    expect(names.filter((name) => name === 'PassDejaUtilise')).toHaveLength(63);
  });

  it('does once what one key asks many times at once', async () => {
    const input = { cleIdempotence: 'cle-simultanee', numero: numeroDePass(1, 2) };
    const before = await uses();

    const answers = await Promise.all(Array.from({ length: 64 }, () => utiliser(input)));

    expect(answers.every(({ __typename }) => __typename === 'PassUtilise')).toBe(true);
    expect(await uses()).toBe(before + 1);
  });
});
