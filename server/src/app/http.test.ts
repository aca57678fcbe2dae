import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { setupHarness } from '../../test/harness.ts';
import { peupler } from '../../test/monde.ts';
import { comptesDeDemonstration } from '../acces/acces.module.ts';
import { type Running, run } from './runtime.ts';
import { keyOfTokens } from './settings.ts';

const harness = setupHarness();
const folder = mkdtempSync(join(tmpdir(), 'pass-http-'));
let open: Running;
let demo: Running;

beforeAll(async () => {
  process.env['PASS_DONNEES'] = folder;
  process.env['ROUTEUR_JETON'] = 'jeton-du-routeur';
  await peupler(harness.url, harness.lot);
  open = await run({ databaseUrl: harness.url, host: '127.0.0.1', ports: [0] });
  const client = new pg.Client({ connectionString: harness.url });
  await client.connect();
  await client.query(`insert into plateforme.parametre values ('demonstration', 'true')`);
  await client.end();
  demo = await run({ databaseUrl: harness.url, host: '127.0.0.1', ports: [0] });
});

afterAll(async () => {
  await Promise.all([open.stop(), demo.stop()]);
  rmSync(folder, { recursive: true, force: true });
  delete process.env['PASS_DONNEES'];
  delete process.env['ROUTEUR_JETON'];
});

interface Body {
  data?: Record<string, unknown>;
  errors?: { message: string; extensions: { code: string } }[];
}

async function send(init: RequestInit, { server = open, path = '/graphql' } = {}) {
  const response = await fetch(`${server.url}${path}`, init);
  const text = await response.text();
  return {
    status: response.status,
    headers: response.headers,
    text,
    body: (text ? JSON.parse(text) : {}) as Body,
  };
}

const post = (body: unknown, headers: Record<string, string> = {}, options = {}) =>
  send(
    {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    },
    options,
  );

const ask = (query: string, headers: Record<string, string> = {}, options = {}) =>
  post({ query }, headers, options);

async function bearer(role: string, duree?: number): Promise<Record<string, string>> {
  const comptes = await comptesDeDemonstration(harness.pool, keyOfTokens(), duree);
  return { authorization: `Bearer ${comptes.find((compte) => compte.role === role)?.jeton ?? ''}` };
}

describe('what is not a well-formed request', () => {
  it.each([
    { title: 'a GET', init: { method: 'GET' }, status: 405, code: 'METHODE_REFUSEE' },
    {
      title: 'a PUT',
      init: { method: 'PUT', body: '{}', headers: { 'content-type': 'application/json' } },
      status: 405,
      code: 'METHODE_REFUSEE',
    },
    {
      title: 'a body that is text',
      init: { method: 'POST', body: '{ registre { jour } }', headers: { 'content-type': 'text/plain' } },
      status: 415,
      code: 'FORMAT_REFUSE',
    },
    {
      title: 'a form',
      init: { method: 'POST', body: new URLSearchParams({ query: '{ registre { jour } }' }) },
      status: 415,
      code: 'FORMAT_REFUSE',
    },
    {
      title: 'a compressed body',
      init: {
        method: 'POST',
        body: gzipSync('{"query":"{ registre { jour } }"}'),
        headers: { 'content-type': 'application/json', 'content-encoding': 'gzip' },
      },
      status: 415,
      code: 'FORMAT_REFUSE',
    },
    {
      title: 'a broken JSON',
      init: { method: 'POST', body: '{"query":', headers: { 'content-type': 'application/json' } },
      status: 400,
      code: 'REQUETE_MAL_FORMEE',
    },
    {
      title: 'a body over the limit',
      init: {
        method: 'POST',
        body: JSON.stringify({ query: `{ ${'a'.repeat(110_000)} }` }),
        headers: { 'content-type': 'application/json' },
      },
      status: 413,
      code: 'CORPS_TROP_GRAND',
    },
  ])('refuses $title, in JSON and in French', async ({ init, status, code }) => {
    const answer = await send(init as RequestInit);

    expect([answer.status, answer.body.errors?.[0]?.extensions.code]).toEqual([status, code]);
    expect(answer.headers.get('content-type')).toMatch(/^application\/json/);
    if (status === 405) expect(answer.headers.get('allow')).toBe('POST');
  });

  it('answers in JSON at an address of nothing', async () => {
    const answer = await send({ method: 'POST' }, { path: '/nulle-part' });

    expect([answer.status, answer.body.errors?.[0]?.extensions.code]).toEqual([404, 'INTROUVABLE']);
  });

  it('takes one operation at a time', async () => {
    const answer = await post([{ query: '{ registre { jour } }' }, { query: '{ registre { jour } }' }]);

    expect(answer.status).toBe(400);
    expect(answer.body.errors?.[0]?.extensions.code).toBe('BAD_REQUEST');
  });
});

describe('what asks too much', () => {
  const deep = (levels: number): string =>
    levels === 0 ? '{ nom }' : `{ territoire { nom } commandes { collectivite ${deep(levels - 1)} } }`;
  it.each([
    { title: 'tokens', query: `{ registre { ${'jour '.repeat(1100)} } }`, code: 'GRAPHQL_PARSE_FAILED' },
    {
      title: 'levels',
      query: `{ collectivites { edges { node ${deep(8)} } } }`,
      code: 'REQUETE_TROP_LOURDE',
    },
    {
      title: 'aliases',
      query: `{ ${Array.from({ length: 16 }, (_, i) => `a${i}: __typename`).join(' ')} }`,
      code: 'REQUETE_TROP_LOURDE',
    },
    { title: 'root fields', query: `{ ${'registre { jour } '.repeat(21)} }`, code: 'REQUETE_TROP_LOURDE' },
    {
      title: 'directives',
      query: `{ registre { ${'jour @include(if: true) '.repeat(21)} } }`,
      code: 'REQUETE_TROP_LOURDE',
    },
    {
      title: 'objects',
      query: `{ territoires(first: 100) { edges { node { nom } } } lieux(first: 100) { edges { node { labels { du } structure { nom } } } } a: lieux(first: 100) { edges { node { labels { du } } } } b: lieux(first: 100) { edges { node { labels { du } } } } }`,
      code: 'REQUETE_TROP_LOURDE',
    },
  ])('refuses too many $title', async ({ query, code }) => {
    const { body } = await ask(query);

    expect(body.errors?.[0]?.extensions.code).toBe(code);
  });

  it('counts what variables ask', async () => {
    const query = `query ($n: Int!) { a: lieux(first: $n) { edges { node { labels { du } } } } b: lieux(first: $n) { edges { node { labels { du } } } }
      c: lieux(first: $n) { edges { node { labels { du } } } } }`;
    const codes = async (n: number) =>
      (await post({ query, variables: { n } })).body.errors?.[0]?.extensions.code;

    expect([await codes(10), await codes(100)]).toEqual([undefined, 'REQUETE_TROP_LOURDE']);
  });

  it('refuses variables nested beyond reason', async () => {
    const nested = JSON.parse(`${'{"a":'.repeat(30)}1${'}'.repeat(30)}`) as object;

    const { body } = await post({ query: '{ registre { jour } }', variables: nested });

    expect(body.errors?.[0]?.extensions.code).toBe('REQUETE_TROP_LOURDE');
  });

  it('says ten errors at most', async () => {
    const { body } = await ask(`{ ${Array.from({ length: 30 }, (_, i) => `inconnu${i}`).join(' ')} }`);

    expect(body.errors?.length).toBeLessThanOrEqual(10);
  });
});

describe('what an answer shows', () => {
  it('is kept by no cache, is what it says, and names no software', async () => {
    const { headers } = await ask('{ registre { jour } }');

    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('content-security-policy')).toMatch(/default-src 'self'/);
    expect(headers.get('x-powered-by')).toBeNull();
    expect(headers.get('server')).toBeNull();
  });

  it('speaks the GraphQL media type to who asks for it', async () => {
    const { headers } = await ask('{ registre { jour } }', { accept: 'application/graphql-response+json' });

    expect(headers.get('content-type')).toMatch(/^application\/graphql-response\+json/);
  });

  it('never suggests names, shows a stack, SQL or a path', async () => {
    const { text } = await ask('{ collectivite(siren: "999000007") { nomm } }');

    expect(text).not.toMatch(/Did you mean|node_modules|select |at Object|\.ts/);
  });
});

describe('who reads', () => {
  it('is the public without a token, and a role with one', async () => {
    const role = async (headers: Record<string, string>) =>
      (await ask('{ registre { role } }', headers, { server: demo })).body.data?.['registre'];

    expect(await role({})).toEqual({ role: 'PUBLIC' });
    expect(await role(await bearer('ANALYSTE'))).toEqual({ role: 'ANALYSTE' });
  });

  it.each(['Bearer pn1.e30.faux', 'Basic YTpi', 'Bearer '])(
    'is refused with « %s »',
    async (authorization) => {
      const { status, body } = await ask('{ registre { role } }', { authorization }, { server: demo });

      expect([status, body.errors?.[0]?.extensions.code]).toEqual([401, 'JETON_INVALIDE']);
    },
  );

  it('is nobody any more once the token has ended', async () => {
    const headers = await bearer('ANALYSTE', -1);

    expect((await ask('{ registre { role } }', headers, { server: demo })).status).toBe(401);
  });

  it('is the public alone outside the demonstration', async () => {
    const { status } = await ask('{ registre { role } }', await bearer('ADMINISTRATEUR'));
    const { body } = await ask('{ comptesDeDemonstration { jeton } }');

    expect([status, body.data]).toEqual([401, { comptesDeDemonstration: [] }]);
  });

  it('may look at the schema with a token, or in the demonstration', async () => {
    const code = async (server: Running) =>
      (await ask('{ __schema { queryType { name } } }', {}, { server })).body.errors?.[0]?.extensions.code;

    expect([await code(open), await code(demo)]).toEqual(['ACCES_REFUSE', undefined]);
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
    expect((await ask(query, {}, { server: demo })).body.errors?.[0]?.extensions.code).toBe('ACCES_REFUSE');
  });
});

describe('the router', () => {
  const ENTITIES = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on LieuLabellise { nom } ... on Collectivite { siren } } }`;

  it('alone may ask for entities and for the subgraph', async () => {
    for (const query of ['{ _service { sdl } }', '{ _entities(representations: []) { __typename } }'])
      for (const headers of [{}, await bearer('ADMINISTRATEUR')])
        expect((await ask(query, headers, { server: demo })).body.errors?.[0]?.extensions.code).toBe(
          'ACCES_REFUSE',
        );

    const { body } = await ask('{ _service { sdl } }', { authorization: 'Bearer jeton-du-routeur' });
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

    const { body } = await post(
      { query: ENTITIES, variables: { r } },
      { authorization: 'Bearer jeton-du-routeur' },
    );

    expect(body.data?.['_entities']).toEqual([{ nom: 'Médiathèque de l’Été' }, null, null]);
  });

  it('reads two hundred keys of a type in one statement', async () => {
    const r = Array.from({ length: 200 }, (_, i) => ({
      __typename: 'LieuLabellise',
      id: `00000000-0000-7000-8000-${String(i).padStart(12, '0')}`,
    }));
    const sent = harness.sql.length;

    await harness.execute(ENTITIES, { r }, { id: 'r', role: 'ROUTEUR', perimeter: null, perimetre: '' });

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
