import { request as ask } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { parse } from 'graphql';
import { expect, it } from 'vitest';
import { setupHarness } from '../../test/harness.ts';
import { setupHttp } from '../../test/http.ts';
import { textesPublies } from '../shared/operations-publiees.ts';

const { demonstration } = setupHttp(setupHarness());

interface Got {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
}

/** As the wire has it: `fetch` would open what comes. */
const send = (path: string, headers: Record<string, string>, body?: object): Promise<Got> =>
  new Promise((resolve, reject) => {
    const sent = body === undefined ? {} : { 'content-type': 'application/json' };
    const asked = ask(
      new URL(path, demonstration()),
      { method: body ? 'POST' : 'GET', headers: { ...sent, ...headers } },
      (answer) => {
        const parts: Buffer[] = [];
        answer.on('data', (part: Buffer) => parts.push(part));
        answer.on('end', () =>
          resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(parts) }),
        );
      },
    );
    asked.on('error', reject);
    asked.end(body && JSON.stringify(body));
  });

const LONG = { query: '{ indicateurs { code nom definition formule } }' };

it.each([
  { encoding: 'br', open: brotliDecompressSync },
  { encoding: 'gzip', open: gunzipSync },
])('gives who asks for $encoding the same answer, in fewer bytes', async ({ encoding, open }) => {
  const plain = await send('/graphql', {}, LONG);
  const packed = await send('/graphql', { 'accept-encoding': encoding }, LONG);

  expect([plain.headers['content-encoding'], packed.headers['content-encoding']]).toEqual([
    undefined,
    encoding,
  ]);
  expect(open(packed.body).toString()).toBe(plain.body.toString());
  expect(packed.body.length).toBeLessThan(plain.body.length / 2);
});

it('leaves as they are what is short, what writes, and what shows a secret', async () => {
  const all = { 'accept-encoding': 'br, gzip' };
  const short = await send('/graphql', all, { query: '{ registre { jour } }' });
  const secret = await send('/graphql', all, {
    query: '{ comptesDeDemonstration { role perimetre jeton } }',
  });
  const stream = await send('/graphql/stream', { ...all, accept: 'text/event-stream' }, { query: '{ a }' });

  expect(secret.body.length).toBeGreaterThan(1024);
  expect([short, secret, stream].map(({ headers }) => headers['content-encoding'])).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
  expect(secret.headers['cache-control']).toBe('no-store');
});

it('lets the tag of an answer, compressed or not, ask again for nothing', async () => {
  const catalogue = [...textesPublies()].find(
    ([, text]) => parse(text).definitions.length > 1 && text.startsWith('query Catalogue'),
  );
  const path = `/graphql?id=${catalogue?.[0]}`;
  const own = { 'apollo-require-preflight': 'true' };
  // What is asked the first time is learnt, and kept from then on.
  await send(path, own);
  const plain = await send(path, own);
  const packed = await send(path, { ...own, 'accept-encoding': 'br' });
  const [strong, weak] = [String(plain.headers['etag']), String(packed.headers['etag'])];

  expect([plain.headers['content-encoding'], packed.headers['content-encoding']]).toEqual([undefined, 'br']);
  expect(weak).toBe(`W/${strong}`);
  expect(
    [plain, packed].map(({ headers }) => String(headers['vary']).toLowerCase().includes('accept-encoding')),
  ).toEqual([true, true]);
  for (const known of [strong, weak]) {
    const again = await send(path, { ...own, 'accept-encoding': 'br', 'if-none-match': known });
    expect([again.status, again.body.length, again.headers['etag']]).toEqual([304, 0, weak]);
  }
});

it('publishes its schema, its changes, and what an operation costs and reads that goes away', async () => {
  const [schema, json, atom] = await Promise.all(
    ['schema.graphql', 'changements.json', 'changements.atom'].map((name) => send(`/api/${name}`, {})),
  );
  expect(parse(schema?.body.toString() ?? '').definitions.length).toBeGreaterThan(300);
  expect(JSON.parse(json?.body.toString() ?? '')).toMatchObject({
    version: 'https://jsonfeed.org/version/1.1',
  });
  expect(atom?.headers['content-type']).toContain('application/atom+xml');
  expect((await send('/graphql', {}, { query: '{ registre { jour } }' })).headers).toMatchObject({
    'cout-operation': '1/3000',
  });
});
