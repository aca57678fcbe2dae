import { beforeAll, describe, expect, it } from 'vitest';
import { CREUSE, GIRONDE, peuplerLesDeux, STRUCTURE } from '../../test/deux-mondes.ts';
import { acteur, setupHarness } from '../../test/harness.ts';
import { LIEU, LIEU_SUSPENDU, numeroDePass } from '../../test/monde.ts';
import type { Actor } from '../shared/context.ts';

const harness = setupHarness();
beforeAll(() => peuplerLesDeux(harness));

const structure: Actor = { ...acteur('STRUCTURE', []), structure: STRUCTURE };

const LISTE = `query ($lieu: ID, $structure: ID, $annulees: Boolean, $depuis: LocalDate, $au: LocalDate) {
  utilisations(lieu: $lieu, structure: $structure, annulees: $annulees, depuis: $depuis, au: $au) {
    totalCount edges { node { jour fin partPassCentimes reglee lieu { id } commanditaire { nom } annulation { motif } } } }
  utilisationsParJour(lieu: $lieu, structure: $structure, depuis: $depuis, au: $au) { jour nombreDUtilisations nombreDAnnulees partPassCentimes resteAChargeCentimes }
}`;

interface Liste {
  utilisations: { totalCount: number; edges: { node: Record<string, unknown> }[] };
  utilisationsParJour: Record<string, unknown>[];
}
const lire = (variables: object, qui: Actor = structure): Promise<Liste> =>
  harness.execute<Liste>(LISTE, variables, qui);

describe('the uses of a place', () => {
  it('are read by its structure, whoever bought the pass, with what it holds of their numbers', async () => {
    const { utilisations, utilisationsParJour } = await lire({ annulees: false });

    expect(utilisations.edges.map(({ node }) => node)).toEqual(
      expect.arrayContaining([
        {
          jour: '2026-09-06',
          fin: numeroDePass(1, 1).slice(-4),
          partPassCentimes: 1000,
          reglee: true,
          lieu: { id: LIEU },
          commanditaire: { nom: 'Département de la Gironde (fictif)' },
          annulation: null,
        },
        expect.objectContaining({
          fin: numeroDePass(5, 1).slice(-4),
          commanditaire: { nom: 'Département de la Creuse (fictif)' },
        }),
      ]),
    );
    expect(utilisations.totalCount).toBe(2);
    expect(utilisationsParJour).toEqual([
      {
        jour: '2026-09-06',
        nombreDUtilisations: 2,
        nombreDAnnulees: 2,
        partPassCentimes: 2000,
        resteAChargeCentimes: 0,
      },
    ]);
  });

  it('of another structure are not there, asked by place or by structure', async () => {
    for (const qui of [{ lieu: LIEU_SUSPENDU }, { lieu: 'nulle part' }, { structure: LIEU }])
      expect(await lire(qui)).toEqual({
        utilisations: { totalCount: 0, edges: [] },
        utilisationsParJour: [],
      });
    expect((await lire({ structure: STRUCTURE, annulees: true })).utilisations.totalCount).toBe(2);
  });

  it('are cut to the perimeter of who reads them, and refused to who has no right', async () => {
    const tous = await lire({ lieu: LIEU, annulees: false }, acteur('OPERATEUR'));
    const gironde = await lire({ lieu: LIEU, annulees: false }, acteur('OPERATEUR', [GIRONDE]));
    const creuse = await lire({ lieu: LIEU, annulees: false }, acteur('OPERATEUR', [CREUSE]));

    expect([tous, gironde, creuse].map(({ utilisations }) => utilisations.totalCount)).toEqual([2, 1, 1]);
    await expect(lire({}, acteur('PUBLIC'))).rejects.toMatchObject({ code: 'ACCES_REFUSE' });
  });

  it('as known on a past day are those of that day: what was taken back since still counts', async () => {
    const { utilisations, utilisationsParJour } = await lire({ au: '2026-09-06' });

    expect(utilisations.totalCount).toBe(4);
    expect(
      utilisations.edges.every(({ node }) => node['annulation'] === null && node['reglee'] === false),
    ).toBe(true);
    expect(utilisationsParJour[0]).toMatchObject({ nombreDUtilisations: 4, nombreDAnnulees: 0 });
  });
});

it('gives a structure its places, and no one else any', async () => {
  const MES_LIEUX = '{ mesLieux { id nom etatPassNumerique } }';
  expect(await harness.execute(MES_LIEUX, {}, structure)).toEqual({
    mesLieux: [{ id: LIEU, nom: 'Médiathèque de l’Été', etatPassNumerique: 'LABELLISE' }],
  });
  expect(await harness.execute(MES_LIEUX, {}, acteur('ADMINISTRATEUR'))).toEqual({ mesLieux: [] });
});
