import { beforeAll, describe, expect, it } from 'vitest';
import { CREUSE, GIRONDE, peuplerLesDeux, STRUCTURE } from '../../test/deux-mondes.ts';
import { acteur, setupHarness } from '../../test/harness.ts';
import { LIEU, LIEU_SUSPENDU, numeroDePass } from '../../test/monde.ts';
import type { Actor } from '../shared/context.ts';
import { auNomDe, lecteurDe } from '../shared/mur.ts';

const harness = setupHarness();
beforeAll(() => peuplerLesDeux(harness));

const UTILISER = `mutation ($input: UtiliserPassInput!) {
  utiliserPass(input: $input) { __typename ... on PassUtilise { deja } }
}`;
const structure: Actor = { ...acteur('STRUCTURE', []), structure: STRUCTURE };

let keys = 0;
async function utiliser(actor: Actor, changes: Record<string, unknown>): Promise<unknown> {
  const usual = {
    cleIdempotence: `cle-acces-${++keys}`,
    lieu: LIEU,
    service: 'DECOUVRIR',
    prixCentimes: 1000,
  };
  const { utiliserPass } = await harness.execute(UTILISER, { input: { ...usual, ...changes } }, actor);
  return utiliserPass;
}

describe('a structure', () => {
  it.each([
    ['of one buyer', 1, 2],
    ['of another', 5, 2],
  ])('uses in its place a pass it holds, in one statement: %s', async (_, serie, rang) => {
    const sent = harness.sql.length;

    expect(await utiliser(structure, { numero: numeroDePass(serie, rang) })).toEqual({
      __typename: 'PassUtilise',
      deja: false,
    });
    expect(harness.sql.slice(sent)).toHaveLength(1);
  });

  it('uses none in the place of another, whoever asks PostgreSQL', async () => {
    const suspendu = { numero: numeroDePass(1, 3), lieu: LIEU_SUSPENDU, jour: '2026-09-05' };
    const ailleurs = harness.pool.query(
      `insert into pass.utilisation (lot, carnet_id, rang, collectivite_id, nombre_de_pass, remis_le, tolere_jusqu_au, lieu_id, jour,
         service, prix_centimes, part_pass_centimes, evenement, enregistre_le)
       select lot, carnet_id, 3, collectivite_id, nombre_de_pass, remis_le, tolere_jusqu_au, $2, jour, service, 1000, 1000, 1, jour
       from pass.utilisation where ${auNomDe('$1')} and collectivite_id = $3 limit 1`,
      [`{${GIRONDE}}\n${STRUCTURE}\nstructure`, LIEU_SUSPENDU, GIRONDE],
    );

    await expect(ailleurs).rejects.toMatchObject({ code: '42501' });
    expect(await utiliser(structure, suspendu)).toEqual({ __typename: 'LieuDUneAutreStructure' });
  });

  it('is told that a key has served for the pass of another buyer', async () => {
    const cle = { cleIdempotence: 'acces-la-meme' };
    await utiliser(structure, { ...cle, numero: numeroDePass(1, 4) });

    expect(await utiliser(structure, { ...cle, numero: numeroDePass(1, 4) })).toMatchObject({ deja: true });
    await expect(utiliser(structure, { ...cle, numero: numeroDePass(5, 4) })).rejects.toMatchObject({
      code: 'CLE_REUTILISEE',
    });
  });

  it('does not see the carnet of a pass it holds', async () => {
    const { rows } = await harness.pool.query(`select from pass.carnet where ${auNomDe('$1')}`, [
      lecteurDe(structure),
    ]);

    expect(rows).toEqual([]);
  });
});

it('an administrator of one collectivité does not know the pass of another', async () => {
  const limite = acteur('ADMINISTRATEUR', [CREUSE]);

  expect(await utiliser(limite, { numero: numeroDePass(0, 4) })).toEqual({ __typename: 'PassInconnu' });
  expect(await utiliser(limite, { numero: numeroDePass(5, 3) })).toMatchObject({ __typename: 'PassUtilise' });
});
