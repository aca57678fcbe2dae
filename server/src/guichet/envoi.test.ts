import { beforeAll, describe, expect, it } from 'vitest';
import { type AppareilDEssai, nouvelAppareil } from '../../test/appareils.ts';
import { peuplerLesDeux, STRUCTURE } from '../../test/deux-mondes.ts';
import { acteur, setupHarness } from '../../test/harness.ts';
import { LIEU_SUSPENDU, numeroDePass } from '../../test/monde.ts';
import { dansUneMinute } from '../../test/minute.ts';
import type { Actor } from '../shared/context.ts';

const harness = setupHarness();
const structure: Actor = { ...acteur('STRUCTURE', []), structure: STRUCTURE };
let telephone: AppareilDEssai;
beforeAll(async () => {
  await peuplerLesDeux(harness);
  telephone = await nouvelAppareil(harness, structure);
});

interface Ligne {
  cle: string;
  issue: string;
  refus: { __typename: string; message: string } | null;
}

async function envoyer(
  utilisations: readonly object[],
  appareil = telephone.id,
  qui = structure,
): Promise<{ __typename: string; lignes?: Ligne[] }> {
  const { envoyerUtilisations } = await harness.execute<{
    envoyerUtilisations: { __typename: string; lignes?: Ligne[] };
  }>(
    `mutation ($input: EnvoyerUtilisationsInput!) { envoyerUtilisations(input: $input) {
      __typename ... on EnvoiLu { lignes { cle issue refus { __typename message } } } } }`,
    { input: { appareil, utilisations } },
    qui,
  );
  return envoyerUtilisations;
}

const issues = async (utilisations: readonly object[]): Promise<(string | undefined)[]> =>
  ((await envoyer(utilisations)).lignes ?? []).map(({ issue, refus }) => refus?.__typename ?? issue);

const usages = async (serie: number, rang: number): Promise<Record<string, unknown>[]> =>
  (
    await harness.lot.query<Record<string, unknown>>(
      `select u.jour, u.saisie_a, u.appareil_id as appareil, u.enregistre_le as su from pass.utilisation u join pass.carnet c on c.lot = u.lot and c.id = u.carnet_id
       where c.serie = $1 and u.rang = $2`,
      [serie, rang],
    )
  ).rows;

describe('what a phone sends after a cut', () => {
  it('is used on the Paris day of its entry, known on the day it came, with the phone that signed it', async () => {
    // 22:30 in UTC is already the day after in Paris.
    const ligne = await telephone.signer({ numero: numeroDePass(1, 2), saisieA: '2026-09-13T22:30:00.000Z' });

    expect(await issues([ligne])).toEqual(['UTILISE']);
    expect(await usages(1, 2)).toEqual([
      { jour: '2026-09-14', saisie_a: expect.anything(), appareil: telephone.id, su: '2026-09-15' },
    ]);
  });

  it('is used once however often and in whatever order it comes, and each row says so', async () => {
    const lignes = await Promise.all(
      [5, 3, 4].map((rang) => telephone.signer({ numero: numeroDePass(1, rang) })),
    );
    expect(await issues(lignes)).toEqual(['UTILISE', 'UTILISE', 'UTILISE']);

    const [a, b, c] = await Promise.all([
      envoyer(lignes),
      envoyer(lignes.toReversed()),
      envoyer(lignes.slice(1)),
    ]);
    for (const { lignes: rendues } of [a, b, c])
      for (const { issue } of rendues ?? []) expect(issue).toBe('DEJA');
    expect(a?.lignes?.map(({ cle }) => cle)).toEqual(lignes.map(({ cle }) => cle));
    for (const rang of [3, 4, 5]) expect(await usages(1, rang)).toHaveLength(1);
  });

  it('goes to whom entered it first, when a phone holds a pass twice', async () => {
    const numero = numeroDePass(5, 2);
    const tard = await telephone.signer({ numero, saisieA: '2026-09-14T10:00:00.000Z' });
    const tot = await telephone.signer({ numero, saisieA: '2026-09-14T09:00:00.000Z' });

    expect(await issues([tard, tot])).toEqual(['PassDejaUtilise', 'UTILISE']);
  });

  it('keeps the key of a use that was asked for at the counter before the cut', async () => {
    const ligne = await telephone.signer({ numero: numeroDePass(5, 3), saisieA: '2026-09-15T08:00:00.000Z' });
    const { cle, signature, saisieA, ...input } = ligne;
    await harness.execute(
      'mutation ($input: UtiliserPassInput!) { utiliserPass(input: $input) { __typename } }',
      { input: { ...input, cleIdempotence: cle } },
      structure,
    );

    expect(await issues([{ ...input, cle, signature, saisieA }])).toEqual(['DEJA']);
  });

  it('is told again what was done under its key, two months later', async () => {
    const ligne = await telephone.signer({ numero: numeroDePass(0, 3) });
    expect(await issues([ligne])).toEqual(['UTILISE']);
    const horloge = process.env['HORLOGE'];
    process.env['HORLOGE'] = '2026-11-20';
    try {
      expect(await issues([ligne])).toEqual(['DEJA']);
      expect(await issues([await telephone.signer({ numero: numeroDePass(0, 4) })])).toEqual([
        'InstantImpossible',
      ]);
    } finally {
      process.env['HORLOGE'] = horloge;
    }
  });

  it('is judged row by row: one refused stops no other', async () => {
    const lignes = await Promise.all([
      telephone.signer({ numero: numeroDePass(5, 4), lieu: LIEU_SUSPENDU }),
      telephone.signer({ numero: numeroDePass(5, 4) }),
      telephone.signer({ numero: numeroDePass(2, 1) }),
      telephone.signer({ numero: numeroDePass(77, 1) }),
      telephone.signer({ numero: 'ABC' }),
    ]);

    expect(await issues(lignes)).toEqual([
      'LieuDUneAutreStructure',
      'UTILISE',
      'PassNonDistribue',
      'PassInconnu',
      'NumeroMalSaisi',
    ]);
  });

  it.each([
    ['ahead of the register', '2026-09-16T00:10:00Z', /avance de plus de 5 minutes/],
    ['too long ago', '2026-08-01T10:00:00.000Z', /30 derniers/],
    ['that is none', '2026-02-31T10:00:00Z', /ISO 8601/],
    ['in words', 'hier', /ISO 8601/],
  ])('is refused at an instant %s', async (_, saisieA, message) => {
    const [ligne] =
      (await envoyer([await telephone.signer({ numero: numeroDePass(5, 5), saisieA })])).lignes ?? [];

    expect(ligne).toMatchObject({ issue: 'REFUSE', refus: { message: expect.stringMatching(message) } });
    expect(await usages(5, 5)).toEqual([]);
  });

  it('waits when too many unknown numbers were tried, and is not refused', async () => {
    const curieux = { ...structure, id: 'structure curieuse' };
    const appareil = await nouvelAppareil(harness, curieux);
    const lignes = await Promise.all(
      Array.from({ length: 23 }, (_, n) => appareil.signer({ numero: numeroDePass(100 + n, 1) })),
    );

    await dansUneMinute();
    const { lignes: rendues = [] } = await envoyer(lignes, appareil.id, curieux);

    expect(rendues.filter(({ issue }) => issue === 'A_REPRENDRE').length).toBeGreaterThanOrEqual(2);
    expect(rendues.filter(({ refus }) => refus?.__typename === 'PassInconnu').length).toBeLessThanOrEqual(20);
  });
});

it('of 64 uses of one pass sent at once with keys of their own, one is done; with one key, all say the same', async () => {
  const lignes = await Promise.all(
    Array.from({ length: 64 }, () => telephone.signer({ numero: numeroDePass(5, 9) })),
  );
  const reponses = await Promise.all(lignes.map((ligne) => issues([ligne])));
  expect(reponses.flat().filter((issue) => issue === 'UTILISE')).toHaveLength(1);
  expect(reponses.flat().filter((issue) => issue === 'PassDejaUtilise')).toHaveLength(63);

  const une = await telephone.signer({ numero: numeroDePass(5, 10) });
  const memes = (await Promise.all(Array.from({ length: 64 }, () => issues([une])))).flat();
  expect(memes.filter((issue) => issue === 'UTILISE')).toHaveLength(1);
  expect(memes.filter((issue) => issue === 'DEJA')).toHaveLength(63);
  expect(await usages(5, 10)).toHaveLength(1);
});
