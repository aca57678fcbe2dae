import { describe, expect, it } from 'vitest';
import { acteur, setupHarness } from '../../test/harness.ts';
import { ROUTER, setupHttp } from '../../test/http.ts';

const harness = setupHarness();
const { send, post, ask, bearer } = setupHttp(harness);

describe('who reads', () => {
  it('is the public without a token, and a role with one', async () => {
    const role = async (headers: Record<string, string>) =>
      (await ask('{ registre { role } }', headers, { demo: true })).body.data?.['registre'];

    expect(await role({})).toEqual({ role: 'PUBLIC' });
    expect(await role(await bearer('ANALYSTE'))).toEqual({ role: 'ANALYSTE' });
  });

  it.each(['Bearer pn2.00000000.e30.faux', 'Basic YTpi', 'Bearer '])(
    'is refused with « %s »',
    async (authorization) => {
      const { status, body } = await ask('{ registre { role } }', { authorization }, { demo: true });

      expect([status, body.errors?.[0]?.extensions.code]).toEqual([401, 'JETON_INVALIDE']);
    },
  );

  it('is refused at the door of imports as well', async () => {
    const { status, body } = await send(
      { method: 'POST', headers: { authorization: 'Bearer pn2.00000000.e30.faux' } },
      { demo: true, path: '/imports' },
    );

    expect([status, body.errors?.[0]?.extensions.code]).toEqual([401, 'JETON_INVALIDE']);
  });

  it('is nobody any more once the token has ended', async () => {
    const headers = await bearer('ANALYSTE', -1);

    expect((await ask('{ registre { role } }', headers, { demo: true })).status).toBe(401);
  });

  it('is the public alone outside the demonstration', async () => {
    const { status } = await ask('{ registre { role } }', await bearer('ADMINISTRATEUR'));
    const { body } = await ask('{ comptesDeDemonstration { jeton } }');

    expect([status, body.data]).toEqual([401, { comptesDeDemonstration: [] }]);
  });

  it('may look at the schema with a token, or in the demonstration', async () => {
    const code = async (demo: boolean) =>
      (await ask('{ __schema { queryType { name } } }', {}, { demo })).body.errors?.[0]?.extensions.code;

    expect([await code(false), await code(true)]).toEqual(['ACCES_REFUSE', undefined]);
  });

  it.each([
    '{ commandes { totalCount } }',
    '{ carnets { totalCount } }',
    '{ collectivites { edges { node { commandes { numero } } } } }',
    '{ evenements { totalCount } }',
    '{ verification { code } }',
    '{ cohortes { totalCount } }',
    '{ imports { totalCount } }',
    '{ carnet(numero: "0001-0000000-00") { ... on Carnet { numero } } }',
  ])('reads no detail as the public: %s', async (query) => {
    expect((await ask(query, {}, { demo: true })).body.errors?.[0]?.extensions.code).toBe('ACCES_REFUSE');
  });
});

describe('the router', () => {
  const ENTITIES = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on LieuLabellise { nom } ... on Collectivite { siren } } }`;

  it('alone may ask for entities and for the subgraph', async () => {
    for (const query of ['{ _service { sdl } }', '{ _entities(representations: []) { __typename } }'])
      for (const headers of [{}, await bearer('ADMINISTRATEUR')])
        expect((await ask(query, headers, { demo: true })).body.errors?.[0]?.extensions.code).toBe(
          'ACCES_REFUSE',
        );

    const { body } = await ask('{ _service { sdl } }', ROUTER);
    expect(body.data?.['_service']).toMatchObject({ sdl: expect.stringContaining('type LieuLabellise') });
  });

  it('finds by key, believes nothing else, and nulls what is unknown', async () => {
    const { rows } = await harness.pool.query<{ id: string }>(
      'select id from labels.lieu order by cle_source limit 1',
    );
    const r = [
      { __typename: 'LieuLabellise', id: rows[0]?.id, nom: 'forgé' },
      { __typename: 'LieuLabellise', id: { $ne: null } },
      { __typename: 'LieuLabellise', id: '00000000-0000-7000-8000-000000000000' },
    ];

    const { body } = await post({ query: ENTITIES, variables: { r } }, ROUTER);

    expect(body.data?.['_entities']).toEqual([{ nom: 'Médiathèque de l’Été' }, null, null]);
  });

  it('reads two hundred keys of a type in one statement', async () => {
    const r = Array.from({ length: 200 }, (_, i) => ({
      __typename: 'LieuLabellise',
      id: `00000000-0000-7000-8000-${String(i).padStart(12, '0')}`,
    }));
    const sent = harness.sql.length;

    await harness.execute(ENTITIES, { r }, acteur('ROUTEUR'));

    expect(harness.sql.slice(sent)).toHaveLength(1);
  });
});

describe('health', () => {
  it('tells the process from its database', async () => {
    expect((await send({}, { path: '/sante/vive' })).status).toBe(200);
    expect(await send({}, { path: '/sante/prete' })).toMatchObject({
      status: 200,
      body: { prete: true, base: true, migrations: true, arret: false },
    });
  });
});
