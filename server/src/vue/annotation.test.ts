import { beforeAll, describe, expect, it } from 'vitest';
import { gestionnaire, GIRONDE, peuplerLesDeux } from '../../test/deux-mondes.ts';
import { acteur, setupHarness } from '../../test/harness.ts';
import type { Actor } from '../shared/context.ts';

const harness = setupHarness();
beforeAll(() => peuplerLesDeux(harness));
let cles = 0;

describe('an annotation of the time of figures', { shuffle: false }, () => {
  interface Ecrite {
    readonly id: string;
    readonly nom: string;
    readonly source: string;
    readonly duDispositif: boolean;
  }
  const lues = async (ou: string, actor: Actor): Promise<readonly Ecrite[]> =>
    (
      await harness.execute<{ annotations: Ecrite[] }>(
        `{ annotations${ou} { id nom source duDispositif } }`,
        {},
        actor,
      )
    ).annotations;
  const annoter = async (input: object, actor: Actor) =>
    (
      await harness.execute<{ annoter: { __typename: string; annotation?: string } }>(
        `mutation ($input: AnnoterInput!) { annoter(input: $input) { __typename ... on AnnotationEcrite { annotation } } }`,
        {
          input: {
            cleIdempotence: `annotation-${++cles}`,
            nom: 'Bus numérique',
            court: 'Bus',
            du: '2021-05-01',
            au: '2021-06-30',
            territoire: 'COLLECTIVITE',
            code: '999000007',
            ...input,
          },
        },
        actor,
      )
    ).annoter;
  const siennes = (une: readonly Ecrite[]) =>
    une.filter(({ duDispositif }) => !duDispositif).map(({ id }) => id);

  it('stands in its territory and what that contains, for agents; the public reads the scheme’s, with their sources', async () => {
    const gironde = gestionnaire(GIRONDE);
    const { annotation = '' } = await annoter({}, gironde);
    const departement = await annoter({ territoire: 'DEPARTEMENT', code: '33' }, acteur('ANALYSTE'));

    expect(siennes(await lues('(collectivite: "999000007")', gironde))).toEqual([
      annotation,
      departement.annotation,
    ]);
    expect(siennes(await lues('(departement: "33")', acteur('ETAT')))).toEqual([departement.annotation]);
    expect(siennes(await lues('', acteur('ETAT')))).toEqual([]);
    const publiques = await lues('(departement: "33")', acteur('PUBLIC'));
    expect(siennes(publiques)).toEqual([]);
    expect(publiques.map(({ nom }) => nom)).toContain('2ᵉ confinement');
    expect(publiques.filter(({ source }) => source.length < 10)).toEqual([]);
  });

  it('is written in one’s perimeter, and taken back and put back by who shares it', async () => {
    const gironde = gestionnaire(GIRONDE);
    const ailleurs = [
      { code: '999000015' },
      { territoire: 'FRANCE', code: null },
      { territoire: 'DEPARTEMENT', code: '33' },
    ];
    for (const ou of ailleurs)
      expect(await annoter(ou, gironde)).toMatchObject({ __typename: 'TerritoireInconnu' });
    expect(await annoter({ au: '2021-04-01' }, gironde)).toMatchObject({ __typename: 'RegleNonTenue' });
    const { annotation = '' } = await annoter({}, gironde);
    const retirer = async (retiree: boolean, actor: Actor) =>
      (
        await harness.execute<{ retirerAnnotation: { __typename: string } }>(
          `mutation ($input: RetirerAnnotationInput!) { retirerAnnotation(input: $input) { __typename } }`,
          { input: { cleIdempotence: `annotation-${++cles}`, annotation, retiree } },
          actor,
        )
      ).retirerAnnotation;
    const ici = async () => siennes(await lues('(collectivite: "999000007")', gironde)).includes(annotation);

    expect(await retirer(true, acteur('ANALYSTE'))).toEqual({ __typename: 'AnnotationInconnue' });
    await retirer(true, gironde);
    expect(await ici()).toBe(false);
    await retirer(false, gironde);
    expect(await ici()).toBe(true);
  });
});
