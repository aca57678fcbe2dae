import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { setupHarness } from '../../test/harness.ts';
import { setupHttp } from '../../test/http.ts';

const { send, post, ask } = setupHttp(setupHarness());

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
    const answer = await send(init);

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
