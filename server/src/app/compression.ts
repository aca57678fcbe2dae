import { constants } from 'node:zlib';
import compress from '@fastify/compress';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import {
  type DocumentNode,
  type GraphQLSchema,
  OperationTypeNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';

/** Bytes under which an answer fits a packet anyway. */
const THRESHOLD = 1024;

/** Text, as the routes of the register say it: what is compressed already, as workbooks and pictures, is left as it is. */
const TEXT =
  /^(?:text\/(?!event-stream)|application\/(?:[\w.-]+\+)?(?:json|xml|javascript|geo\+json)\b|image\/svg\+xml)/u;

/**
 * Compresses what is read, for who asks: what GET answers, and the API. What a POST of people's own answers, a session or an import,
 * is left as it is; so is a stream of events, which never comes this way.
 */
export async function compressAnswers(app: FastifyInstance): Promise<void> {
  app.addHook('onRoute', (route) => {
    const methods = [route.method].flat();
    if (!methods.includes('GET') && route.url !== '/graphql') route.compress = false;
  });
  await app.register(compress, {
    encodings: ['br', 'gzip'],
    threshold: THRESHOLD,
    customTypes: TEXT,
    // Four fifths of what the best quality wins, for a fiftieth of its time.
    brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } },
    globalDecompression: false,
  });
  // After the compression of the route itself: hooks of a route run in their order.
  app.addHook('onRoute', (route) => {
    if (route.compress === false) return;
    route.onSend = [route.onSend ?? []].flat().concat(weakenTag);
  });
}

/**
 * One content has one tag, whatever it is compressed as: it is weak where an encoding may be chosen, which is all that asking again for
 * nothing needs.
 */
async function weakenTag(request: FastifyRequest, reply: FastifyReply, payload: unknown): Promise<unknown> {
  const tag = reply.getHeader('etag');
  if (tag === undefined) return payload;
  if (!/\baccept-encoding\b/iu.test(String(reply.getHeader('vary') ?? '')))
    reply.header('vary', [reply.getHeader('vary'), 'Accept-Encoding'].filter(Boolean).join(', '));
  const chosen = reply.getHeader('content-encoding') !== undefined;
  const chooses =
    reply.statusCode === 304 && /\b(?:br|gzip)\b/iu.test(request.headers['accept-encoding'] ?? '');
  if ((chosen || chooses) && typeof tag === 'string' && tag.startsWith('"')) reply.header('etag', `W/${tag}`);
  return payload;
}

/** What is shown once, or to one person: a word of someone else beside it must not tell it by the length of the answer. */
const SECRETS = new Set(['Compte.jeton', 'Query.iban', 'Pass.codes']);

const known = new WeakMap<DocumentNode, boolean>();

/** An answer that may hold a secret goes as it is: writings, which show theirs once, and the few readings of one. */
export function keepSecrets(request: FastifyRequest, schema: GraphQLSchema, document: DocumentNode): void {
  if (request.headers['accept-encoding'] === undefined) return;
  const secret = known.get(document) ?? holdsSecret(schema, document);
  known.set(document, secret);
  // How a request asks the compression to leave its answer alone.
  if (secret) request.headers['x-no-compression'] = 'secret';
}

function holdsSecret(schema: GraphQLSchema, document: DocumentNode): boolean {
  let secret = false;
  const info = new TypeInfo(schema);
  visit(
    document,
    visitWithTypeInfo(info, {
      OperationDefinition({ operation }) {
        secret ||= operation === OperationTypeNode.MUTATION;
      },
      Field({ name }) {
        secret ||= SECRETS.has(`${info.getParentType()?.name ?? ''}.${name.value}`);
      },
    }),
  );
  return secret;
}
