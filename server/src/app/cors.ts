import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { ressembleAUnSecret } from '../jeton/jeton.module.ts';
import { publicAddress } from './adresse.ts';

type Request = Pick<FastifyRequest, 'headers' | 'protocol' | 'host'>;

/** The site whose page asks, when a browser says that it is another than this one; `null` otherwise. */
export function otherSite({ headers: { origin }, protocol, host }: Request): string | null {
  if (origin === undefined) return null;
  const own = publicAddress() ?? `${protocol}://${host}`;
  return origin === own ? null : origin;
}

/**
 * Headers that let the page of another site read an answer: only where it presents a token of integration of its own accord. Such a
 * request carries no cookie of ours, and is refused unless the token names that site.
 */
export function corsHeaders(request: Request): Readonly<Record<string, string>> {
  const site = otherSite(request);
  const [, bearer = ''] = /^Bearer (\S+)$/iu.exec(request.headers.authorization ?? '') ?? [];
  return site === null || !ressembleAUnSecret(bearer)
    ? {}
    : {
        'access-control-allow-origin': site,
        'access-control-expose-headers': 'Retry-After, ETag, Cout-Operation, Deprecation, Sunset, Link',
      };
}

/** Addresses that pages of other sites may ask. */
const OPEN = new Set(['/graphql', '/graphql/stream']);

/** What a browser asks before the request itself, without any credential: the answer is the same for all. */
const PREFLIGHT = {
  'access-control-allow-origin': '*',
  'access-control-allow-methods': 'GET, POST',
  'access-control-allow-headers':
    'Authorization, Content-Type, Accept, If-None-Match, apollo-require-preflight, x-apollo-operation-name',
  'access-control-max-age': '7200',
};

/** Lets pages of other sites ask the API, each with the token it was given. */
export function openToSites(app: FastifyInstance): void {
  app.addHook('onRequest', async (request: FastifyRequest, reply: FastifyReply) =>
    request.method === 'OPTIONS' &&
    request.headers['access-control-request-method'] !== undefined &&
    OPEN.has(request.url.split('?')[0] ?? '')
      ? reply.code(204).headers(PREFLIGHT).send()
      : undefined,
  );
  app.addHook('onSend', async (request, reply) => {
    if (request.headers.origin === undefined) return;
    reply.headers(corsHeaders(request));
    const vary = reply.getHeader('vary');
    reply.header('vary', vary === undefined ? 'Origin' : `${String(vary)}, Origin`);
  });
}
