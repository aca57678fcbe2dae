import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fastify, { type FastifyInstance } from 'fastify';
import { afterAll, beforeAll } from 'vitest';
import { routesDesImports } from '../src/echange/echange.module.ts';
import type { Actor, Role } from '../src/shared/context.ts';
import { acteur } from './harness.ts';
import type { Imports } from './imports.ts';

export interface Depots {
  /** The data folder of this test file. */
  readonly donnees: string;
  /** Sends a file as the console would. */
  readonly envoyer: (contenu: string, role: Role, nom?: string) => Promise<Response>;
  /** The identifier that an administrator's file is given. */
  readonly deposer: (contenu: string, nom?: string) => Promise<string>;
  readonly demander: (adresse: string, role: Role, init?: Envoi) => Promise<Response>;
  readonly importer: (depot: string, variables?: object, qui?: Actor) => Promise<ImportLu>;
}

type Envoi = Omit<RequestInit, 'headers'> & { readonly headers?: Readonly<Record<string, string>> };

export interface ImportLu {
  readonly id: string;
  readonly creees: number;
  readonly [champ: string]: unknown;
}

/** France, unless the request names one collectivité. */
const perimetreDe = (headers: Readonly<Record<string, unknown>>): string[] | null =>
  typeof headers['x-perimetre'] === 'string' ? [headers['x-perimetre']] : null;

const IMPORTER = `mutation ($genre: GenreDImport!, $depot: ID!, $simuler: Boolean, $cle: String!) {
  importer(genre: $genre, depot: $depot, simuler: $simuler, cleIdempotence: $cle) {
    id genre fichier acteur simule etat motif lignes creees modifiees inchangees rejetees recuA termineA
    rapport(first: 2) { ligne colonne valeur attendu }
  }
}`;

/** Serves the routes of the imports over HTTP, to whoever says its role, with a data folder of their own. */
export function setupDepots({ harness }: Pick<Imports, 'harness'>): Depots {
  const donnees = mkdtempSync(join(tmpdir(), 'depots-'));
  let app: FastifyInstance;
  let origine: string;
  let cles = 0;

  beforeAll(async () => {
    process.env['PASS_DONNEES'] = donnees;
    app = fastify({ bodyLimit: 1000 });
    await app.register(routesDesImports, {
      identify: async ({ headers }) =>
        harness.context(acteur((headers['x-role'] ?? 'PUBLIC') as Role, perimetreDe(headers))),
    });
    origine = await app.listen({ port: 0, host: '127.0.0.1' });
  });
  afterAll(async () => {
    await app.close();
    delete process.env['PASS_DONNEES'];
    rmSync(donnees, { recursive: true });
  });

  const demander: Depots['demander'] = (adresse, role, init = {}) =>
    fetch(`${origine}${adresse}`, { ...init, headers: { ...init.headers, 'x-role': role } });
  const envoyer: Depots['envoyer'] = (contenu, role, nom = 'lieux.csv') => {
    const body = new FormData();
    body.set('fichier', new Blob([contenu]), nom);
    return demander('/imports', role, { method: 'POST', body });
  };
  return {
    donnees,
    demander,
    envoyer,
    deposer: async (contenu, nom) =>
      ((await (await envoyer(contenu, 'ADMINISTRATEUR', nom)).json()) as { id: string }).id,
    importer: async (depot, variables = {}, qui = acteur('ADMINISTRATEUR')) => {
      const defaut = { genre: 'LIEUX', depot, cle: `cle-d-essai-${cles++}` };
      return (await harness.execute<{ importer: ImportLu }>(IMPORTER, { ...defaut, ...variables }, qui))
        .importer;
    },
  };
}
