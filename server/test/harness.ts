import type { ApolloServer } from '@apollo/server';
import type { DocumentNode } from 'graphql';
import type pg from 'pg';
import { afterAll, beforeAll, beforeEach, inject } from 'vitest';
import { createServer } from '../src/app/server.ts';
import { SEUILS_USUELS } from '../src/secret/secret.module.ts';
import { openPool } from '../src/db/pool.ts';
import { type Actor, type Context, type Role, type Settings, withoutAccount } from '../src/shared/context.ts';
import { lecteurDe } from '../src/shared/mur.ts';
import { poolQuery } from '../src/shared/pool-query.ts';
import { type Perimeter, type Query, Reader } from '../src/shared/read.ts';
import { today } from '../src/shared/today.ts';
import { trousseauDe } from '../src/shared/trousseau.ts';
import { copyOf, dropDatabase } from './database.ts';

export interface Harness {
  /** Address of the database of this test file, for its owner. */
  readonly url: string;
  /** Sessions that may do what the application may, and no more. */
  readonly pool: pg.Pool;
  /** Sessions of bulk input and folding. */
  readonly lot: pg.Pool;
  /** Texts of the statements sent through the pool since the test began. */
  readonly sql: readonly string[];
  readonly query: Query;
  /** What a resolver receives, for an actor. */
  context(actor?: Actor): Context;
  /** Executes an operation behind the same limits and rights as the API, and returns `data` or fails with its code. */
  execute<T = Record<string, unknown>>(
    document: string | DocumentNode,
    variables?: object,
    actor?: Actor,
  ): Promise<T>;
}

/** Someone of a role, who sees the rows of some collectivités, or all (`null`). */
export const acteur = (role: Role, perimeter: Perimeter = null): Actor =>
  withoutAccount({
    id: `${role.toLowerCase()} d’essai`,
    role,
    perimeter,
    perimetre: perimeter === null ? 'France entière' : `${perimeter.length} collectivité(s)`,
  });

export const SETTINGS: Settings = {
  seuils: SEUILS_USUELS,
  demonstration: true,
  cleDesNumeros: 'cle des numeros, pour les tests',
  cleDesJetons: trousseauDe('cle des jetons, pour les tests'),
  cleDesSecrets: trousseauDe('cle des secrets, pour les tests'),
  jetonDuRouteur: null,
  anneeCog: 2026,
  fournisseurs: [],
  version: 'essai',
};

/** Gives a test file a database of its own, copied from the migrated one: what it commits, no other file sees. */
export function setupHarness(): Harness {
  let url: string;
  let pool: pg.Pool;
  let lot: pg.Pool;
  let server: ApolloServer<Context> | undefined;
  let sql: string[] = [];

  beforeAll(async () => {
    url = await copyOf(inject('modele'));
    pool = openPool(url, 'app', 8);
    lot = openPool(url, 'lot', 2);
    pool.on('connect', (client) => record(client, (text) => sql.push(text)));
  });
  beforeEach(() => {
    sql = [];
  });
  afterAll(async () => {
    await server?.stop();
    await Promise.all([pool.end(), lot.end()]);
    await dropDatabase(url);
  });

  const query: Query = (statement) => poolQuery(pool)(statement);
  const context = (actor = acteur('ADMINISTRATEUR')): Context => {
    const jour = today();
    return {
      read: new Reader(query, jour, actor.perimeter, lecteurDe(actor)),
      pool,
      lot,
      actor,
      client: actor.id,
      session: null,
      origine: null,
      acteurs: { oublier: () => undefined },
      today: jour,
      settings: SETTINGS,
    };
  };

  return {
    get url() {
      return url;
    },
    get pool() {
      return pool;
    },
    get lot() {
      return lot;
    },
    get sql() {
      return sql;
    },
    query,
    context,
    async execute<T>(document: string | DocumentNode, variables: object = {}, actor?: Actor) {
      server ??= createServer();
      const request = { query: document, variables: { ...variables } };
      const { body } = await server.executeOperation(request, { contextValue: context(actor) });
      if (body.kind !== 'single') throw new Error('Unexpected incremental response');
      const [error] = body.singleResult.errors ?? [];
      if (error) throw Object.assign(new Error(error.message), { code: error.extensions?.['code'] });
      return body.singleResult.data as T;
    },
  };
}

/** Notes the text of every statement that a session sends. */
function record(client: pg.ClientBase, note: (text: string) => void): void {
  const send = client.query.bind(client) as (...args: unknown[]) => unknown;
  const noting = (statement: string | { text: string }, ...others: unknown[]): unknown => {
    note(typeof statement === 'string' ? statement : statement.text);
    return send(statement, ...others);
  };
  Object.assign(client, { query: noting });
}
