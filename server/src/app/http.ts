import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { ApolloServer } from '@apollo/server';
import cookie from '@fastify/cookie';
import fastifyStatic from '@fastify/static';
import fastify, { type FastifyError, type FastifyInstance } from 'fastify';
import { GraphQLError } from 'graphql';
import { routesDuJournal } from '../administration/administration.module.ts';
import { routesDuContrat } from '../contrat/contrat.module.ts';
import { routesDesCreances } from '../couverture/couverture.module.ts';
import { type Identites, routesDIdentite } from '../identite/identite.module.ts';
import { routesDesImports } from '../echange/echange.module.ts';
import type { Pieces } from '../exploitation/exploitation.module.ts';
import { routesDExportation } from '../exportation/exportation.module.ts';
import { routesDeDiffusion } from '../diffusion/diffusion.module.ts';
import { routesDesEncarts } from '../cadre/cadre.module.ts';
import { routesDeFabrication } from '../fabrication/fabrication.module.ts';
import { Jetons } from '../jeton/jeton.module.ts';
import { routesDesPieces } from '../label/label.module.ts';
import type { Context, Settings } from '../shared/context.ts';
import { ROOT } from '../shared/paths.ts';
import { refuse } from '../shared/refuse.ts';
import { routesDesReglements } from '../reglement/reglement.module.ts';
import { routesDesVues } from '../vue/vue.module.ts';
import { routesDeLaVitrine } from '../vitrine/vitrine.module.ts';
import type { Versions } from '../shared/versions.ts';
import { publicAddress, trustedProxies } from './adresse.ts';
import { inProcess } from './interne.ts';
import type { Answers } from './answers.ts';
import { networkOf } from './client.ts';
import { isUnavailable } from './errors.ts';
import { compressAnswers } from './compression.ts';
import { openToSites } from './cors.ts';
import { graphqlRoutes, named } from './graphql.http.ts';
import { securityHeaders } from './headers.ts';
import type { Health } from './health.ts';
import type { Identifier } from './identify.ts';
import type { Published } from './operations.ts';
import { Listeners } from './listeners.ts';
import { acceptSockets, socketHandler } from './socket.http.ts';
import { type StreamOptions, streamRoutes } from './stream.http.ts';

const BODY_LIMIT = 100 * 1024;

export interface HttpOptions extends Identifier {
  readonly apollo: ApolloServer<Context>;
  readonly answers: Answers;
  readonly versions: Versions;
  readonly health: Health;
  readonly subscriptions: Pick<StreamOptions, 'schema' | 'admission'>;
  readonly published: Published;
  readonly identites: Identites;
  readonly pieces: Pieces;
  readonly settings: Settings;
}

/** The one origin of the console, the API, the imports and the health of the process. */
export async function createHttp(options: HttpOptions): Promise<FastifyInstance> {
  const { versions, health, identify, identites, pieces, settings } = options;
  const headers = securityHeaders(publicAddress()?.startsWith('https:') ?? false);
  const app = fastify({
    trustProxy: trustedProxies(),
    bodyLimit: BODY_LIMIT,
    exposeHeadRoutes: false,
    return503OnClosing: true,
    keepAliveTimeout: 30_000,
    // A body that trickles in is cut, an import of two gigabytes is not.
    requestTimeout: 300_000,
  });
  await compressAnswers(app);
  sayHeaders(app, headers);
  openToSites(app);
  app.setErrorHandler<FastifyError | GraphQLError>((error, _request, reply) =>
    refuse(reply.headers(headersOf(error)), ...readError(error)),
  );
  app.setNotFoundHandler((_request, reply) =>
    refuse(reply, 404, 'INTROUVABLE', 'Il n’y a rien à cette adresse.'),
  );

  sayHealth(app, health);
  app.addHook('onRequest', async (request, reply) =>
    isCompressed(request.headers)
      ? refuse(reply, 415, 'FORMAT_REFUSE', 'Un corps compressé n’est pas accepté : envoyez-le tel quel.')
      : undefined,
  );
  // Only JSON, and what a route declares for itself, is a body.
  app.removeContentTypeParser('text/plain');
  await serveGraphql(app, options, headers);
  await app.register(routesDIdentite, identites);
  await app.register(routesDuJournal, { identify });
  await app.register(routesDesReglements, { identify });
  await app.register(routesDesCreances, { identify });
  await app.register(routesDesImports, { identify });
  await app.register(routesDesPieces, { identify, pieces });
  await app.register(routesDeFabrication, { identify });
  await app.register(routesDeDiffusion, { identify });
  await app.register(routesDExportation, { identify, executer: inProcess(options.subscriptions) });
  await app.register(routesDuContrat, { schema: options.subscriptions.schema, origine: publicAddress });
  await app.register(routesDesVues, { pool: identites.pool });
  await app.register(routesDesEncarts, {
    pool: identites.pool,
    jetons: new Jetons(identites.pool, settings.demonstration),
  });
  await app.register(routesDeLaVitrine, {
    ...settings,
    identify,
    pool: identites.pool,
    reseau: networkOf,
    versions,
  });
  await serveConsole(app);
  return app;
}

/** The API, by its three ways: one answer, a stream of Server-Sent Events, a socket. */
async function serveGraphql(
  app: FastifyInstance,
  { apollo, answers, health, identify, verify, published, subscriptions }: HttpOptions,
  headers: StreamOptions['headers'],
): Promise<void> {
  const listeners = new Listeners(subscriptions.schema, verify);
  health.listeners = listeners;
  const listening = { ...subscriptions, identify, published, listeners };
  const wsHandler = socketHandler(listening);
  await acceptSockets(app, listeners);
  await app.register(graphqlRoutes, {
    ...subscriptions,
    apollo,
    answers,
    identify,
    published,
    wsHandler,
  });
  await app.register(cookie);
  await app.register(streamRoutes, { ...listening, headers, preHandler: named(published).preHandler });
}

/** Every answer carries the headers of security, and is kept by no cache unless it says for how long. */
function sayHeaders(app: FastifyInstance, headers: ReturnType<typeof securityHeaders>): void {
  app.addHook('onSend', async (request, reply) => {
    // A page of the server's own may say a narrower policy than the console's.
    const policy = reply.getHeader('content-security-policy');
    // A public page says how long it may be kept; what says nothing is not.
    const kept = reply.getHeader('cache-control');
    reply.headers(headers(request.url));
    if (policy !== undefined) reply.header('content-security-policy', policy);
    if (kept !== undefined) reply.header('cache-control', kept);
  });
}

/** Whether the process lives, and whether it may be sent requests. */
function sayHealth(app: FastifyInstance, health: Health): void {
  app.get('/sante/vive', async () => ({ etat: 'vive' }));
  app.get('/sante/prete', async (_request, reply) => {
    const report = await health.ready();
    return reply.code(report.prete ? 200 : 503).send(report);
  });
}

const isCompressed = (headers: Readonly<Record<string, unknown>>): boolean =>
  (headers['content-encoding'] ?? 'identity') !== 'identity';

/** The built console; any address of a page answers its shell. */
async function serveConsole(app: FastifyInstance): Promise<void> {
  const root = join(ROOT, 'console', 'dist');
  if (!existsSync(join(root, 'index.html'))) return;
  await app.register(fastifyStatic, {
    root,
    wildcard: false,
    index: false,
    cacheControl: false,
    preCompressed: true,
  });
  app.get('/*', (request, reply) =>
    request.url.startsWith('/assets/') || request.url.startsWith('/graphql')
      ? refuse(reply, 404, 'INTROUVABLE', 'Il n’y a rien à cette adresse.')
      : reply.sendFile('index.html'),
  );
}

function readError(error: FastifyError | GraphQLError): [number, string, string] {
  if (error instanceof GraphQLError) return readRefusal(error);
  const status = error.statusCode ?? 500;
  if (status === 413) return [413, 'CORPS_TROP_GRAND', 'Le corps de la requête dépasse 100 ko.'];
  if (status === 415) return [415, 'FORMAT_REFUSE', 'Un corps de type application/json est attendu.'];
  if (status >= 400 && status < 500)
    return [status, 'REQUETE_MAL_FORMEE', 'La requête est mal formée : un objet JSON est attendu.'];
  if (isUnavailable(error))
    return [503, 'INDISPONIBLE', 'Le registre est momentanément indisponible : réessayez.'];
  console.error(error);
  return [500, 'ERREUR_INTERNE', 'Erreur interne'];
}

/** What is thrown to GraphQL may say when to come back. */
function headersOf(error: FastifyError | GraphQLError): Readonly<Record<string, string>> {
  const { http } = (error instanceof GraphQLError ? error.extensions : {}) as {
    http?: { headers?: ReadonlyMap<string, string> };
  };
  return Object.fromEntries(http?.headers ?? []);
}

/** What is thrown to GraphQL says its own status and code, as a token that has ended. */
function readRefusal({ message, extensions }: GraphQLError): [number, string, string] {
  const { code, http } = extensions as { code?: string; http?: { status?: number } };
  return [http?.status ?? 400, code ?? 'REQUETE_MAL_FORMEE', message];
}
