import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { acteur, setupHarness } from '../../test/harness.ts';
import { dansUneMinute } from '../../test/minute.ts';
import { numeroDePass, peupler } from '../../test/monde.ts';
import { formatNumeroDePass } from './numero.rules.ts';
import { openPool } from '../db/pool.ts';
import { noterLInconnu, peutEssayer } from './tentatives.service.ts';

const harness = setupHarness();
beforeAll(() => peupler(harness.url, harness.lot));
beforeEach(async () => {
  await harness.lot.query('delete from plateforme.numero_inconnu');
  await dansUneMinute();
});

let serie = 0;
const quelquun = () => ({ ...acteur('GESTIONNAIRE'), id: `gestionnaire ${(serie += 1)}` });

/** A number that is well formed, and whose secret is not the one of its pass. */
const devine = (n: number): string => formatNumeroDePass({ lot: 1, serie: 0, rang: 1, secret: n });

const demander = async (qui: ReturnType<typeof acteur>, numero: string) => {
  const { pass } = await harness.execute<{ pass: unknown }>(
    'query ($numero: String!) { pass(numero: $numero) { __typename } }',
    { numero },
    qui,
  );
  return pass;
};

const noter = async (compte: string, nombre: number, minutes: number) =>
  harness.lot.query(
    `insert into plateforme.numero_inconnu values ($1, date_trunc('minute', now()) - make_interval(mins => $3), $2)`,
    [compte, nombre, minutes],
  );

describe('numbers that no pass has', () => {
  it('are answered twenty times a minute, then refused, known ones with them', async () => {
    const qui = quelquun();
    for (let n = 0; n < 20; n++) expect(await demander(qui, devine(n))).toBeNull();

    await expect(demander(qui, devine(20))).rejects.toMatchObject({ code: 'TROP_DE_TENTATIVES' });
    await expect(demander(qui, numeroDePass(0, 1))).rejects.toMatchObject({ code: 'TROP_DE_TENTATIVES' });
    expect(await demander(quelquun(), numeroDePass(0, 1))).toEqual({ __typename: 'Pass' });
  });

  it('are refused a hundred times in a day, whatever the server that counted them', async () => {
    const qui = quelquun();
    await noter(qui.id, 100, 60);
    await expect(demander(qui, devine(1))).rejects.toMatchObject({ code: 'TROP_DE_TENTATIVES' });

    const autre = quelquun();
    await noter(autre.id, 100, 25 * 60);
    expect(await demander(autre, devine(1))).toBeNull();
  });

  it('count each alias, and leave one line in the audit', async () => {
    const qui = quelquun();
    const alias = Array.from({ length: 15 }, (_, n) => `a${n}: pass(numero: "${devine(n)}") { __typename }`);
    const essayer = () => harness.execute(`{ ${alias.join(' ')} }`, {}, qui);

    await essayer();
    await expect(essayer()).rejects.toMatchObject({ code: 'TROP_DE_TENTATIVES' });
    await expect(essayer()).rejects.toMatchObject({ code: 'TROP_DE_TENTATIVES' });

    const { rows } = await harness.pool.query(
      `select resultat, details from plateforme.audit where action = 'numero.essais' and au_nom_de = $1`,
      [qui.id],
    );
    expect(rows).toEqual([{ resultat: 'REFUSE', details: { minute: 21, jour: 21 } }]);
  });

  it('are counted by what uses a pass as well', async () => {
    const qui = { ...quelquun(), role: 'STRUCTURE' as const };
    await noter(qui.id, 20, 0);

    const utiliser = harness.execute(
      `mutation ($input: UtiliserPassInput!) { utiliserPass(input: $input) { __typename } }`,
      {
        input: {
          numero: devine(1),
          lieu: '00000003-0000-7000-8000-000000000001',
          service: 'DECOUVRIR',
          prixCentimes: 1000,
          cleIdempotence: 'essai-de-numero',
        },
      },
      qui,
    );
    await expect(utiliser).rejects.toMatchObject({ code: 'TROP_DE_TENTATIVES' });
  });

  it('cost a known number one look in memory, and no statement', () => {
    peutEssayer(harness.context(quelquun()));

    expect(harness.sql).toEqual([]);
  });

  it('stay counted when the server starts again', async () => {
    const qui = quelquun();
    await noter(qui.id, 20, 0);
    const neuf = openPool(harness.url, 'app', 1);
    const context = { ...harness.context(qui), pool: neuf };

    expect(() => peutEssayer(context)).not.toThrow();
    await expect(noterLInconnu(context)).rejects.toMatchObject({
      extensions: { code: 'TROP_DE_TENTATIVES' },
    });
    expect(() => peutEssayer(context)).toThrow('Trop de numéros inconnus');
    await neuf.end();
  });
});
