import { afterEach, expect, it, vi } from 'vitest';
import { appeler } from './appel.ts';
import { fermerSession, lireSession, ouvrirSession } from './session.ts';

const asked: (string | null)[] = [];

const answer = (statusOf: (bearer: string | null) => number) =>
  vi.stubGlobal('fetch', (_input: string, init?: RequestInit) => {
    const bearer = new Headers(init?.headers).get('authorization');
    asked.push(bearer);
    return Promise.resolve(new Response('{}', { status: statusOf(bearer) }));
  });

afterEach(() => {
  fermerSession();
  asked.length = 0;
  vi.unstubAllGlobals();
});

it('asks on behalf of the account', async () => {
  ouvrirSession({ role: 'ANALYSTE', perimetre: 'France entière', jeton: 'abc' });
  answer(() => 200);

  await appeler('/graphql', { method: 'POST' });

  expect(asked).toEqual(['Bearer abc']);
});

it('gives up a token that is over, and asks again as the public', async () => {
  ouvrirSession({ role: 'ANALYSTE', perimetre: 'France entière', jeton: 'fini' });
  answer((bearer) => (bearer ? 401 : 200));

  const { status } = await appeler('/graphql', { method: 'POST' });

  expect(status).toBe(200);
  expect(asked).toEqual(['Bearer fini', null]);
  expect(lireSession()).toBeNull();
});

it('leaves a refusal to the account as it is', async () => {
  ouvrirSession({ role: 'ANALYSTE', perimetre: 'France entière', jeton: 'abc' });
  answer(() => 403);

  expect((await appeler('/imports', { method: 'POST' })).status).toBe(403);
  expect(lireSession()?.jeton).toBe('abc');
});
