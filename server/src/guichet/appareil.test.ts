import { beforeAll, describe, expect, it } from 'vitest';
import { type AppareilDEssai, nouvelAppareil } from '../../test/appareils.ts';
import { peuplerLesDeux, STRUCTURE } from '../../test/deux-mondes.ts';
import { acteur, setupHarness } from '../../test/harness.ts';
import { LIEU_SUSPENDU, numeroDePass } from '../../test/monde.ts';
import type { Actor } from '../shared/context.ts';

const harness = setupHarness();
const structure: Actor = { ...acteur('STRUCTURE', []), structure: STRUCTURE };
const autre: Actor = { ...acteur('STRUCTURE', []), structure: STRUCTURE, id: 'structure d’à côté' };
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

describe('a signature', () => {
  const alarmes = async (): Promise<number> =>
    (
      await harness.lot.query<{ n: number }>(
        `select count(*)::int as n from plateforme.audit where action = 'utilisation.envoyer' and details ->> 'refus' = 'SignatureInvalide'`,
      )
    ).rows[0]?.n ?? 0;

  it.each([
    ['price', { prixCentimes: 900 }],
    ['place', { lieu: LIEU_SUSPENDU }],
    ['instant', { saisieA: '2026-09-14T09:31:00.000Z' }],
    ['number', { numero: numeroDePass(5, 7) }],
    ['service', { service: 'MAITRISER' }],
    ['length', { minutes: 61 }],
    ['key', { cle: 'une-autre-cle' }],
  ])('does not cover a changed %s: the row is refused, and the audit says so', async (_, change) => {
    const avant = await alarmes();
    const ligne = await telephone.signer({ numero: numeroDePass(5, 6) });

    expect(await issues([{ ...ligne, ...change }])).toEqual(['SignatureInvalide']);
    expect(await usages(5, 6)).toEqual([]);
    expect(await alarmes()).toBe(avant + 1);
  });

  it('of another phone, or made up, is refused', async () => {
    const second = await nouvelAppareil(harness, structure);
    const ligne = await second.signer({ numero: numeroDePass(5, 6) });

    expect(await issues([ligne])).toEqual(['SignatureInvalide']);
    expect(await issues([{ ...ligne, signature: 'A'.repeat(86) }])).toEqual(['SignatureInvalide']);
  });
});

describe('a phone', () => {
  it('is of those who registered it: others do not know it', async () => {
    const ligne = await telephone.signer({ numero: numeroDePass(5, 8) });

    expect(await envoyer([ligne], telephone.id, autre)).toMatchObject({ __typename: 'AppareilInconnu' });
    expect(await envoyer([ligne], 'nulle part')).toMatchObject({ __typename: 'AppareilInconnu' });
  });

  it('that was taken out of service sends no more, and is listed so', async () => {
    const perdu = await nouvelAppareil(harness, structure);
    const ligne = await perdu.signer({ numero: numeroDePass(5, 8) });
    const retirer = (qui: Actor, cleIdempotence: string): Promise<Record<string, unknown>> =>
      harness.execute(
        `mutation ($input: RetirerAppareilInput!) { retirerAppareil(input: $input) { __typename ... on AppareilRetire { deja } } }`,
        { input: { cleIdempotence, appareil: perdu.id, motif: 'Perdu.' } },
        qui,
      );

    expect(await retirer(autre, 'retrait-autre')).toEqual({
      retirerAppareil: { __typename: 'AppareilInconnu' },
    });
    expect(await retirer(structure, 'retrait-1')).toEqual({
      retirerAppareil: { __typename: 'AppareilRetire', deja: false },
    });
    expect(await retirer(structure, 'retrait-1')).toEqual({
      retirerAppareil: { __typename: 'AppareilRetire', deja: true },
    });
    expect(await retirer(structure, 'retrait-2')).toEqual({
      retirerAppareil: { __typename: 'AppareilHorsService' },
    });

    expect(await envoyer([ligne], perdu.id)).toMatchObject({ __typename: 'AppareilHorsService' });
    const { mesAppareils } = await harness.execute<{
      mesAppareils: { id: string; retireA: string | null }[];
    }>('{ mesAppareils { id nom retireA } }', {}, structure);
    expect(mesAppareils.find(({ id }) => id === perdu.id)?.retireA).toMatch(/^20/);
    expect(mesAppareils.find(({ id }) => id === telephone.id)?.retireA).toBeNull();
    expect(await harness.execute('{ mesAppareils { id } }', {}, autre)).toEqual({ mesAppareils: [] });
  });

  it('needs a key that is a point of the curve', async () => {
    const { enregistrerAppareil } = await harness.execute<{ enregistrerAppareil: object }>(
      `mutation ($input: EnregistrerAppareilInput!) { enregistrerAppareil(input: $input) { __typename ... on RegleNonTenue { regle } } }`,
      {
        input: {
          cleIdempotence: 'hors-courbe',
          nom: 'x',
          clePublique: { x: 'A'.repeat(43), y: 'B'.repeat(42).concat('A') },
        },
      },
      structure,
    );
    expect(enregistrerAppareil).toMatchObject({ regle: 'APPAREIL_CLE' });
  });
});
