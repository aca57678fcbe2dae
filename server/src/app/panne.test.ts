import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { relancerLeMoteur } from '../../test/moteur.ts';
import { type Embedded, openEmbedded } from '../db/embedded.ts';
import { migrate } from '../db/orm.ts';
import { type Running, run } from './runtime.ts';

const folder = mkdtempSync(join(tmpdir(), 'pass-panne-'));
let engine: Embedded;
let server: Running;

beforeAll(async () => {
  vi.stubEnv('PASS_DONNEES', folder);
  engine = await openEmbedded(folder);
  await migrate(engine.url);
  server = await run({ databaseUrl: engine.url, host: '127.0.0.1', ports: [0] });
});

afterAll(async () => {
  await server.stop();
  await engine.stop();
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

const ask = async (): Promise<{ status: number; code: string | undefined }> => {
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ lieux { totalCount } }' }),
  });
  const { errors } = (await response.json()) as { errors?: { extensions: { code: string } }[] };
  return { status: response.status, code: errors?.[0]?.extensions.code };
};

const health = async (path: string): Promise<number> => (await fetch(`${server.url}/sante/${path}`)).status;

it('survives the loss of its database, says so, and serves again by itself', async () => {
  expect(await ask()).toEqual({ status: 200, code: undefined });

  await engine.stop();

  expect((await ask()).code).toBe('INDISPONIBLE');
  expect([await health('vive'), await health('prete')]).toEqual([200, 503]);

  relancerLeMoteur(folder, engine.url);

  await expect.poll(async () => (await ask()).code, { interval: 100 }).toBeUndefined();
  expect(await health('prete')).toBe(200);
});
