import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll } from 'vitest';
import { comptesDeDemonstration } from '../src/acces/acces.module.ts';
import { type PerimetreDeJeton, signerJeton } from '../src/acces/jeton.service.ts';
import { type Running, run } from '../src/app/runtime.ts';
import { keyOfTokens } from '../src/app/settings.ts';
import type { Role } from '../src/shared/context.ts';
import type { Harness } from './harness.ts';
import { peupler } from './monde.ts';

interface Body {
  data?: Record<string, unknown>;
  errors?: { message: string; extensions: { code: string } }[];
}

interface Answer {
  status: number;
  headers: Headers;
  text: string;
  body: Body;
}

export const ROUTER = { authorization: 'Bearer jeton-du-routeur' };

/** Header of a token of the demonstration for a role and a perimeter; the public has none. */
export function jetonDe(role: Role, perimetre: PerimetreDeJeton, duree = 600): Record<string, string> {
  const expire = Math.floor(Date.now() / 1000) + duree;
  const jeton = signerJeton(keyOfTokens(), { role, perimetre, expire });
  return role === 'PUBLIC' ? {} : { authorization: `Bearer ${jeton}` };
}

/** Which of the two servers of the same small world: as on a real base, or as the demonstration. */
interface Where {
  readonly demo?: boolean;
  readonly path?: string;
}

export interface Http {
  /** Address of the demonstration. */
  readonly demonstration: () => string;
  readonly send: (init: RequestInit, where?: Where) => Promise<Answer>;
  readonly post: (body: unknown, headers?: Record<string, string>, where?: Where) => Promise<Answer>;
  readonly ask: (query: string, headers?: Record<string, string>, where?: Where) => Promise<Answer>;
  /** Header of a token of a role; a negative life makes one that has ended. */
  readonly bearer: (role: string, duree?: number) => Promise<Record<string, string>>;
}

/** Listens for a test file, once without and once with the demonstration's accounts. */
export function setupHttp(harness: Harness, settings: Readonly<Record<string, string>> = {}): Http {
  const folder = mkdtempSync(join(tmpdir(), 'pass-http-'));
  let servers: { open: Running; demo: Running };

  beforeAll(async () => {
    process.env['PASS_DONNEES'] = folder;
    process.env['ROUTEUR_JETON'] = 'jeton-du-routeur';
    process.env['TACHES'] = 'non';
    Object.assign(process.env, settings);
    await peupler(harness.url, harness.lot);
    const where = { databaseUrl: harness.url, host: '127.0.0.1', ports: [0] };
    const open = await run(where);
    const client = new pg.Client({ connectionString: harness.url });
    await client.connect();
    await client.query(`insert into plateforme.parametre values ('demonstration', 'true')`);
    await client.end();
    servers = { open, demo: await run(where) };
  });
  afterAll(async () => {
    await Promise.all([servers.open.stop(), servers.demo.stop()]);
    rmSync(folder, { recursive: true, force: true });
    delete process.env['PASS_DONNEES'];
    for (const name of ['ROUTEUR_JETON', 'TACHES', ...Object.keys(settings)]) delete process.env[name];
  });

  const send: Http['send'] = async (init, { demo = false, path = '/graphql' } = {}) => {
    const response = await fetch(`${(demo ? servers.demo : servers.open).url}${path}`, init);
    const text = await response.text();
    const json = response.headers.get('content-type')?.includes('json') === true;
    const body = (json && text ? JSON.parse(text) : {}) as Body;
    return { status: response.status, headers: response.headers, text, body };
  };
  const post: Http['post'] = (body, headers = {}, where = {}) =>
    send(
      {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: typeof body === 'string' ? body : JSON.stringify(body),
      },
      where,
    );
  return {
    demonstration: () => servers.demo.url,
    send,
    post,
    ask: (query, headers = {}, where = {}) => post({ query }, headers, where),
    async bearer(role, duree) {
      const comptes = await comptesDeDemonstration(harness.pool, keyOfTokens(), duree);
      return { authorization: `Bearer ${comptes.find((compte) => compte.role === role)?.jeton ?? ''}` };
    },
  };
}
