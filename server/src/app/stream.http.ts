import type { FastifyInstance, FastifyReply, FastifyRequest, RouteShorthandOptions } from 'fastify';
import { GraphQLError, type GraphQLSchema } from 'graphql';
import { refuse } from '../shared/refuse.ts';
import type { Admission } from './admission.ts';
import { corsHeaders } from './cors.ts';
import { asGraphQL } from './frame.ts';
import type { Identifier } from './identify.ts';
import { Listener } from './listener.ts';
import type { Listeners } from './listeners.ts';
import { Stream } from './stream.ts';
import { NotASubscription, prepare, type SubscriptionRequest } from './subscription.ts';

export interface StreamOptions extends Pick<Identifier, 'identify'> {
  readonly schema: GraphQLSchema;
  readonly admission: Admission;
  readonly listeners: Listeners;
  readonly headers: (url: string) => Readonly<Record<string, string>>;
  readonly preHandler: NonNullable<RouteShorthandOptions['preHandler']>;
}

/** Subscriptions over Server-Sent Events, one stream each: the « distinct connections mode » of the GraphQL over SSE protocol. */
export async function streamRoutes(app: FastifyInstance, options: StreamOptions): Promise<void> {
  const { identify, listeners, headers, preHandler } = options;

  app.post('/graphql/stream', { preHandler }, async (request, reply) => {
    if (!accepts(request))
      return refuse(reply, 406, 'FORMAT_REFUSE', 'Un abonnement est un flux : acceptez text/event-stream.');
    const asked = readRequest(request.body);
    if (!asked) return refuse(reply, 400, 'REQUETE_MAL_FORMEE', MALFORMED);
    const context = await identify(request);
    // It may leave while its rights are read, or what it asks: its place is taken from someone who is there, and is given back.
    if (reply.raw.destroyed) return reply.hijack();
    const leave = listeners.streams.take(context.client);
    if (!leave)
      return refuse(reply.header('retry-after', '60'), 429, 'TROP_DE_FLUX', tooMany(listeners.streams.most));
    const stream = new Stream(reply.raw, request.raw.socket);
    const listener = new Listener(request, context, stream);
    reply.raw.once('close', () => {
      listeners.quit(listener);
      leave();
    });
    const begun = await begin(options, listener, asked);
    if (begun instanceof NotASubscription) return refuse(reply, 400, 'ABONNEMENT_REFUSE', NOT_A_SUBSCRIPTION);
    reply.hijack();
    stream.begin({ ...headers(request.url), ...corsHeaders(request) });
    if (begun instanceof GraphQLError) {
      stream.fail(begun);
      return reply;
    }
    listeners.join(listener);
    listeners.follow(listener, begun, stream);
    if (!stream.open) listeners.quit(listener);
    return reply;
  });
  app.route({
    method: ['GET', 'HEAD', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'],
    url: '/graphql/stream',
    handler: (_request, reply: FastifyReply) =>
      refuse(
        reply.header('allow', 'POST'),
        405,
        'METHODE_REFUSEE',
        'Un abonnement se demande par POST, un flux pour chacun.',
      ),
  });
}

/** What GraphQL refuses is a result of the stream, as its protocol has it. */
async function begin(
  { schema, admission, listeners }: StreamOptions,
  listener: Listener,
  asked: SubscriptionRequest,
) {
  try {
    const subscription = prepare(schema, admission, listener.context, asked);
    return { subscription, source: await listeners.listen(listener, subscription) };
  } catch (error) {
    return error instanceof NotASubscription ? error : asGraphQL(error);
  }
}

const accepts = ({ headers: { accept } }: FastifyRequest): boolean =>
  accept?.split(',').some((type) => /^\s*text\/event-stream\s*(?:;|$)/iu.test(type)) ?? false;

/** The parameters of GraphQL over HTTP; `null` when they are not. */
function readRequest(body: unknown): SubscriptionRequest | null {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return null;
  const { query, operationName = null, variables }: Record<string, unknown> = { ...body };
  if (typeof query !== 'string' || query === '') return null;
  if (operationName !== null && typeof operationName !== 'string') return null;
  if (variables != null && (typeof variables !== 'object' || Array.isArray(variables))) return null;
  return { query, operationName, variables: { ...variables } };
}

const MALFORMED =
  'La requête est mal formée : un objet JSON avec query, et au besoin variables, est attendu.';
const tooMany = (most: number): string => `${most} abonnements au plus à la fois : fermez-en un.`;
const NOT_A_SUBSCRIPTION = 'Seuls les abonnements ont leur place ici : le reste va à POST /graphql.';
