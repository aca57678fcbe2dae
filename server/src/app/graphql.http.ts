import { type ApolloServer, HeaderMap } from '@apollo/server';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { Context } from '../shared/context.ts';
import { refuse } from '../shared/refuse.ts';
import type { Admission } from './admission.ts';
import type { Answers } from './answers.ts';
import { keepSecrets } from './compression.ts';
import type { Identify } from './identify.ts';
import { mention } from './mentions.ts';
import { askedByAddress, completeBody, NOT_PUBLISHED, type Published } from './operations.ts';
import type { Answer, Question } from './question.ts';
import type { socketHandler } from './socket.http.ts';

export interface GraphqlOptions {
  readonly apollo: ApolloServer<Context>;
  readonly answers: Answers;
  readonly identify: Identify;
  readonly published: Published;
  readonly admission: Admission;
  readonly schema: GraphQLSchema;
  /** Takes the sockets that are opened at the same address. */
  readonly wsHandler: ReturnType<typeof socketHandler>;
}

/** Operations may be asked by their identifier. */
export const named = (published: Published) => ({
  preHandler: async ({ body }: FastifyRequest, reply: FastifyReply) =>
    completeBody(body, published) === 'unknown'
      ? refuse(reply, 404, 'OPERATION_INCONNUE', NOT_PUBLISHED)
      : undefined,
});

/** The API: any operation by POST; by GET the published queries alone, which a browser may then ask again for nothing. */
export async function graphqlRoutes(app: FastifyInstance, options: GraphqlOptions): Promise<void> {
  app.post('/graphql', named(options.published), async (request, reply) =>
    send(reply, await answer(options, request, request.body, reply)),
  );
  app.route({
    method: ['GET', 'HEAD'],
    url: '/graphql',
    handler: (request, reply) => answerAddress(options, request, reply),
    wsHandler: options.wsHandler,
  });
  app.route({
    method: ['PUT', 'PATCH', 'DELETE', 'OPTIONS'],
    url: '/graphql',
    handler: (_request, reply) => byPost(reply, 'L’API se lit par POST, avec un corps JSON.'),
  });
}

const byPost = (reply: FastifyReply, message: string): FastifyReply =>
  refuse(reply.header('allow', 'POST'), 405, 'METHODE_REFUSEE', message);

/** Another site can make a browser send no header of its own without asking first. */
const OWN_HEADERS = ['apollo-require-preflight', 'x-apollo-operation-name'];

async function answerAddress(
  options: GraphqlOptions,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const asked = askedByAddress(request.query, options.published);
  if (asked === 'free')
    return byPost(
      reply,
      'L’API se lit par POST, avec un corps JSON ; par GET, une requête publiée seule, par son « id ».',
    );
  if (asked === 'unknown') return refuse(reply, 404, 'OPERATION_INCONNUE', NOT_PUBLISHED);
  if (asked === 'effect') return byPost(reply, 'Ce qui écrit, ou écoute, se demande par POST.');
  if (asked === 'malformed')
    return refuse(reply, 400, 'REQUETE_MAL_FORMEE', '« variables » est attendu : un objet JSON.');
  if (!OWN_HEADERS.some((name) => request.headers[name]))
    return refuse(
      reply,
      400,
      'EN_TETE_ATTENDU',
      'Une lecture par GET porte l’en-tête apollo-require-preflight: true, qu’un autre site ne peut pas poser.',
    );
  const answered = await answer(options, request, asked, reply);
  if (answered.etag === null) return send(reply, answered);
  reply.header('cache-control', 'private, no-cache').header('vary', 'Authorization, Cookie, Accept');
  const same = matches(request.headers['if-none-match'], answered.etag);
  return same ? reply.code(304).header('etag', answered.etag).send() : send(reply, answered);
}

/** Whether what the reader already has is this very content. */
const matches = (header: string | undefined, etag: string): boolean =>
  header?.split(',').some((known) => known.trim().replace(/^W\//u, '') === etag) ?? false;

async function answer(
  { apollo, answers, identify, admission, schema }: GraphqlOptions,
  request: FastifyRequest,
  body: unknown,
  reply: FastifyReply,
): Promise<Answer> {
  const identified = await identify(request).catch((error: unknown) => ({ error }));
  const execute = async (): Promise<Answer> => {
    const {
      status,
      headers,
      body: said,
    } = await apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: { method: 'POST', headers: headersOf(request), search: '', body },
      // Apollo Server says in its own form why nobody could be identified.
      context: async () => {
        if ('error' in identified) throw identified.error;
        return identified;
      },
    });
    if (said.kind !== 'complete') throw new Error('Answers of the register are complete');
    return { status: status ?? 200, headers, body: said.string, etag: null };
  };
  const question = questionOf(request, body);
  if ('error' in identified) return execute();
  const answered = await (question === null ? execute() : answers.answer(question, identified, execute));
  const entered = admission.entered(identified);
  if (entered) {
    mention(reply, schema, entered);
    keepSecrets(request, schema, entered.document);
  }
  return answered;
}

/** A GET is run as the POST that it stands for. */
function headersOf({ headers }: FastifyRequest): HeaderMap {
  const map = new HeaderMap();
  for (const [name, value] of Object.entries(headers))
    if (value !== undefined) map.set(name, Array.isArray(value) ? value.join(', ') : value);
  map.set('content-type', 'application/json');
  return map;
}

function questionOf({ headers: { accept = '' } }: FastifyRequest, body: unknown): Question | null {
  if (typeof body !== 'object' || body === null || !('query' in body)) return null;
  const { query: text } = body;
  const variables = 'variables' in body ? (body.variables ?? {}) : {};
  const operationName = 'operationName' in body ? (body.operationName ?? null) : null;
  const extensions = 'extensions' in body ? (body.extensions ?? {}) : {};
  // What is not of these forms, Apollo Server refuses.
  if (!isRecord(extensions) || 'persistedQuery' in extensions) return null;
  if (typeof text !== 'string' || !isRecord(variables)) return null;
  if (operationName !== null && typeof operationName !== 'string') return null;
  return { text, variables, operationName, accept };
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function send(reply: FastifyReply, { status, headers, body, etag }: Answer): FastifyReply {
  for (const [name, value] of headers) reply.header(name, value);
  if (etag !== null) reply.header('etag', etag);
  return reply.code(status).send(body);
}
