import { beforeAll, describe, expect, it } from 'vitest';
import {
  CREUSE,
  demanderSansFiltre,
  gestionnaire,
  GIRONDE,
  IMPORTS,
  peuplerLesDeux,
  STRUCTURE,
} from '../../test/deux-mondes.ts';
import { acteur, setupHarness } from '../../test/harness.ts';
import { COHORTES, LIEU, LIEU_SUSPENDU, numeroDeCarnet, numeroDePass, uuid } from '../../test/monde.ts';
import type { Actor } from '../shared/context.ts';

const harness = setupHarness();
beforeAll(() => peuplerLesDeux(harness));

const VISITEUR = acteur('PUBLIC');
const derriere = (actor: Actor, query: string, variables = {}): Promise<Record<string, unknown>> =>
  demanderSansFiltre(harness, actor, query, variables);

/** Lists, with what belongs to the Creuse in each, and to the Gironde. */
const LISTES: readonly (readonly [query: string, creuse: number, gironde: number])[] = [
  ['liste: carnets { totalCount edges { node { id } } }', 1, 5],
  ['liste: commandes { totalCount edges { node { id } } }', 1, 1],
  ['liste: commandes(collectivite: "999000007") { totalCount edges { node { id } } }', 0, 1],
  ['liste: carnets(commande: "2026-001") { totalCount edges { node { id } } }', 0, 5],
  ['liste: cohortes { totalCount edges { node { id } } }', 1, 1],
  ['liste: listeDePass(etape: UTILISES) { totalCount edges { node { id } } }', 1, 2],
  ['liste: listeDePass(etape: REMBOURSES, base: FLUX) { totalCount edges { node { id } } }', 1, 2],
  ['liste: listeDePass(etape: ACHETES) { totalCount edges { node { id } } }', 10, 25],
  ['liste: evenements { totalCount edges { node { id } } }', 5, 5],
  ['liste: imports { totalCount edges { node { id } } }', 1, 1],
];

const nombres = async (actor: Actor, query: string): Promise<readonly [number, number]> => {
  const { liste } = (await derriere(actor, `{ ${query} }`)) as {
    liste: { totalCount: number; edges: unknown[] };
  };
  return [liste.totalCount, liste.edges.length];
};

describe('a resolver that forgets the perimeter', () => {
  it.each(LISTES)('still lists no row of another, and counts none: %s', async (query, creuse, gironde) => {
    expect(await nombres(gestionnaire(CREUSE), query)).toEqual([creuse, creuse]);
    expect(await nombres(gestionnaire(GIRONDE), query)).toEqual([gironde, gironde]);
    expect(await nombres(VISITEUR, query)).toEqual([0, 0]);
    expect((await nombres(acteur('ETAT'), query))[0]).toBeGreaterThanOrEqual(creuse + gironde);
  });

  it.each([
    ['carnet', `carnet(numero: "${numeroDeCarnet(0)}") { __typename }`],
    ['pass', `pass(numero: "${numeroDePass(0, 1)}") { __typename }`],
    ['import', `import(id: "${IMPORTS[0]}") { id rapport { ligne } }`],
  ])('finds nothing of another by its number or its identifier: %s', async (field, query) => {
    expect((await derriere(gestionnaire(GIRONDE), `{ ${query} }`))[field]).not.toBeNull();
    expect((await derriere(gestionnaire(CREUSE), `{ ${query} }`))[field]).toBeNull();
  });

  it('goes on from the cursor of another without its rows', async () => {
    const query = `query ($after: String) { carnets(first: 2, after: $after) { edges { node { collectivite { siren } } } pageInfo { endCursor } } }`;
    const first = await derriere(gestionnaire(GIRONDE), query);
    const after = (first['carnets'] as { pageInfo: { endCursor: string } }).pageInfo.endCursor;
    const { carnets } = (await derriere(gestionnaire(CREUSE), query, { after })) as {
      carnets: { edges: unknown[] };
    };

    expect(carnets.edges).toEqual([{ node: { collectivite: { siren: '999000015' } } }]);
  });

  it('follows no relation to the rows of another', async () => {
    const query = `{ collectivites { edges { node { siren commandes { numero } } } } }`;

    expect((await derriere(gestionnaire(CREUSE), query))['collectivites']).toEqual({
      edges: [
        { node: { siren: '999000015', commandes: [{ numero: '2026-002' }] } },
        { node: { siren: '999000007', commandes: [] } },
      ],
    });
  });

  it('finds nothing of another by a federation key', async () => {
    const carnet = uuid(9, 0);
    const r = [
      { __typename: 'Carnet', id: carnet },
      { __typename: 'Pass', id: `${carnet}-1` },
      { __typename: 'Commande', id: uuid(6, 1) },
      { __typename: 'Cohorte', id: COHORTES[0] },
      { __typename: 'Commande', id: uuid(6, 2) },
    ];
    const query = `query ($r: [_Any!]!) { _entities(representations: $r) { __typename } }`;
    const entities = async (actor: Actor): Promise<unknown[]> =>
      (await demanderSansFiltre(harness, actor, query, { r }, 'ROUTEUR'))['_entities'] as unknown[];

    expect((await entities(acteur('ROUTEUR'))).filter(Boolean)).toHaveLength(5);
    expect((await entities(gestionnaire(CREUSE))).map(Boolean)).toEqual([false, false, false, false, true]);
  });

  it('recounts behind a figure what its reader may open', async () => {
    const query = `{ statistiques { entonnoir { etape chiffre { valeur lignes { nombre } } } } }`;
    const used = async (actor: Actor): Promise<unknown> =>
      ((await derriere(actor, query))['statistiques'] as { entonnoir: unknown[] }).entonnoir[4];

    expect(await used(gestionnaire(CREUSE))).toEqual({
      etape: 'UTILISES',
      chiffre: { valeur: 3, lignes: { nombre: 1 } },
    });
  });
});

describe('what everyone may know', () => {
  const PUBLIC = `{ statistiques { entonnoir { etape chiffre { valeur } } collectivites partEtatCentimes lignes(par: [COLLECTIVITE, MOIS]) { mois utilises } }
    passe: statistiques(au: "2026-09-07", base: FLUX) { entonnoir { etape chiffre { valeur } } lignes(par: [COLLECTIVITE, PUBLIC]) { public utilises achetes } }
    lieu(id: "${LIEU}") { nombreDUtilisations } suspendu: lieu(id: "${LIEU_SUSPENDU}") { nombreDUtilisations } }`;

  it('is the same for all, today and on a past day', async () => {
    const all = await derriere(acteur('ETAT'), PUBLIC);

    expect(all).toMatchObject({ lieu: { nombreDUtilisations: 2 }, suspendu: { nombreDUtilisations: 1 } });
    expect(all['passe']).toMatchObject({
      entonnoir: expect.arrayContaining([
        { etape: 'UTILISES', chiffre: { valeur: 3 } },
        { etape: 'REMBOURSES', chiffre: { valeur: 0 } },
      ]),
    });
    for (const actor of [
      VISITEUR,
      gestionnaire(CREUSE),
      { ...acteur('STRUCTURE', []), structure: STRUCTURE },
    ])
      expect(await derriere(actor, PUBLIC)).toEqual(all);
  });
});
