import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, print, visit } from 'graphql';
import { beforeEach, describe, expect, it } from 'vitest';
import { acteur, setupHarness } from '../../test/harness.ts';
import { setupHttp } from '../../test/http.ts';
import { dansUneMinute } from '../../test/minute.ts';
import { signerJeton } from '../acces/acces.module.ts';
import type { Actor } from '../shared/context.ts';
import { ROOT } from '../shared/paths.ts';
import { createServer } from './server.ts';
import { keyOfTokens } from './settings.ts';

const harness = setupHarness();
const { ask, post, send, bearer } = setupHttp(harness, {
  BUDGETS: 'LIBRE=100,PUBLIC=2000,ANALYSTE=300',
  ADRESSE_PUBLIQUE: 'https://pass.exemple.fr',
  MANDATAIRES: '127.0.0.1',
});

const operations = JSON.parse(readFileSync(join(ROOT, 'schema/operations.json'), 'utf8')) as Record<
  string,
  string
>;
const [identifier = '', text = ''] =
  Object.entries(operations).find(([, operation]) => operation.startsWith('query LieuxPage')) ?? [];
const variables = { first: 10 };

let subscriber = 0;
beforeEach(async () => {
  subscriber += 1;
  await dansUneMinute();
});
/** Each test comes from an address of its own, as the proxy says. */
const from = (n = 0) => ({ 'x-forwarded-for': `198.51.100.${subscriber}, 203.0.113.${n}` });

const LIEUX = '{ lieux(first: 50) { edges { node { nom } } } }';
const code = async (answer: ReturnType<typeof ask>) => (await answer).body.errors?.[0]?.extensions.code;

describe('what a client may read in a minute', () => {
  it('ends with 429 and the time to wait, for its address alone', async () => {
    expect(await code(ask(LIEUX, from()))).toBeUndefined();
    const { status, headers, body } = await ask(LIEUX, from());

    expect([status, body.errors?.[0]?.extensions.code]).toEqual([429, 'TROP_DE_TENTATIVES']);
    expect(Number(headers.get('retry-after'))).toBeGreaterThan(0);
    expect(Number(headers.get('retry-after'))).toBeLessThanOrEqual(60);
    expect(body.errors?.[0]?.message).toContain('Trop de lectures en une minute');
    expect(await code(ask(LIEUX, from(1)))).toBeUndefined();
    const exporter = () =>
      send({ headers: from() }, { path: '/exports/lieux.csv?vue=%2Flieux-labellises', demo: true });
    let fichier = await exporter();
    for (let n = 0; n < 30 && fichier.status === 200; n++) fichier = await exporter();
    expect(fichier.status).toBe(429);
    expect(Number(fichier.headers.get('retry-after'))).toBeGreaterThan(0);
  });

  it('is more with an operation that the register publishes', async () => {
    for (let n = 0; n < 4; n++) expect(await code(post({ query: text, variables }, from()))).toBeUndefined();
  });

  it('is counted by account with a token', async () => {
    const analyste = await bearer('ANALYSTE');
    const outcomes: (string | undefined)[] = [];
    for (let n = 0; n < 8; n++)
      outcomes.push(await code(ask(LIEUX, { ...from(n), ...analyste }, { demo: true })));

    expect(outcomes).toContain('TROP_DE_TENTATIVES');
    expect(await code(ask(LIEUX, { ...from(), ...(await bearer('ETAT')) }, { demo: true }))).toBeUndefined();
    const { rows } = await harness.pool.query(
      `select count(*)::int as n from plateforme.audit where action = 'budget.depasse' and acteur = 'analyste'`,
    );
    expect(rows).toEqual([{ n: 1 }]);
  });
});

describe('a published operation', () => {
  it.each([
    ['documentId', { documentId: identifier }],
    ['documentId with its algorithm', { documentId: `sha256:${identifier}` }],
    [
      'the hash of a persisted query',
      { extensions: { persistedQuery: { version: 1, sha256Hash: identifier } } },
    ],
  ])('is asked by %s', async (_name, body) => {
    const { status, body: answer } = await post({ ...body, variables }, from());

    expect([status, answer.errors]).toEqual([200, undefined]);
    expect(answer.data).toHaveProperty('lieux');
  });

  it('is not found under any other identifier', async () => {
    const unknown = { documentId: '0'.repeat(64), variables };

    expect((await post(unknown, from())).body.errors?.[0]?.extensions.code).toBe('OPERATION_INCONNUE');
  });

  it('is every operation that the console sends, fragments included', () => {
    const ofConsole = /^(query|mutation|subscription) (\w+)/;
    expect(Object.values(operations).filter((operation) => !ofConsole.test(operation))).toEqual([]);
    expect(Object.keys(operations).length).toBeGreaterThan(20);
  });
});

describe('a register that takes published operations alone', () => {
  const run = async (query: string, actor: Actor, freeOperations = false) => {
    const server = createServer({ freeOperations });
    const { body } = await server.executeOperation(
      { query, variables },
      { contextValue: harness.context(actor) },
    );
    await server.stop();
    return body.kind === 'single' ? body.singleResult.errors?.[0]?.extensions?.['code'] : 'incremental';
  };

  it('refuses the others, whoever asks, but for the router', async () => {
    expect(await run(LIEUX, acteur('ADMINISTRATEUR'))).toBe('ACCES_REFUSE');
    expect(await run(LIEUX, acteur('ROUTEUR'))).toBeUndefined();
    expect(await run(text, acteur('PUBLIC'))).toBeUndefined();
  });

  it('knows them as clients print them, with `__typename` everywhere', async () => {
    const printed = print(
      visit(parse(text), {
        SelectionSet: (node) => ({
          ...node,
          selections: [...node.selections, { kind: 'Field', name: { kind: 'Name', value: '__typename' } }],
        }),
      }),
    );

    expect(printed).not.toBe(text);
    expect(await run(printed, acteur('PUBLIC'))).toBeUndefined();
  });

  it('may be asked for by a token', async () => {
    const [role, perimetre] = ['ETAT', { libelle: 'France entière' }] as const;
    const expire = Math.floor(Date.now() / 1000) + 60;
    const jeton = signerJeton(keyOfTokens(), { role, perimetre, expire, publieesSeules: true });
    const headers = { ...from(), authorization: `Bearer ${jeton}` };

    expect(await code(ask('{ registre { role } }', headers, { demo: true }))).toBe('ACCES_REFUSE');
    expect(await code(post({ query: text, variables }, headers, { demo: true }))).toBeUndefined();
  });
});

describe('behind a proxy', () => {
  it('browsers are held to https', async () => {
    const { headers } = await send({}, { path: '/sante/vive' });

    expect(headers.get('strict-transport-security')).toContain('max-age=63072000');
  });

  it('pages run no script but their own, and stand in no frame', async () => {
    const { headers } = await send({}, { path: '/sante/vive' });
    const policy = headers.get('content-security-policy') ?? '';

    expect(policy).not.toContain('unsafe');
    expect(policy).toContain("default-src 'self'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect([headers.get('x-frame-options'), headers.get('referrer-policy')]).toEqual(['DENY', 'same-origin']);
  });
});
