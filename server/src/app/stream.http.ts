import type { FastifyInstance, FastifyReply, FastifyRequest, RouteShorthandOptions } from 'fastify';
import { GraphQLError, type GraphQLSchema } from 'graphql';
import type { Context } from '../shared/context.ts';
import { refuse } from '../shared/refuse.ts';
import type { Admission } from './admission.ts';
import { isUnavailable } from './errors.ts';
import { checkRights } from './exigences.ts';
import type { Identifier } from './identify.ts';
import { Stream } from './stream.ts';
import {
  frameOf,
  frameOfError,
  listen,
  NotASubscription,
  prepare,
  type Subscription,
  type SubscriptionRequest,
} from './subscription.ts';

/** Streams of one caller at once. */
const MOST_STREAMS = 100;
/** How often rights are looked at again, while nothing happens. */
const VERIFICATION = 1000;
/** Times in a row that nobody could say who a reader is, before it is cut. */
const MOST_UNVERIFIED = 4;

export interface SubscriptionOptions extends Identifier {
  readonly schema: GraphQLSchema;
  readonly admission: Admission;
  readonly headers: (url: string) => Readonly<Record<string, string>>;
  readonly preHandler: NonNullable<RouteShorthandOptions['preHandler']>;
}

/** A stream, who listens to it, and what they asked. */
interface Listening {
  readonly stream: Stream;
  readonly request: FastifyRequest;
  readonly subscription: Subscription;
  readonly source: AsyncIterator<object>;
  context: Context;
  unverified: number;
}

/** Subscriptions over Server-Sent Events, one stream each: the « distinct connections mode » of the GraphQL over SSE protocol. */
export async function subscriptionRoutes(app: FastifyInstance, options: SubscriptionOptions): Promise<void> {
  const { schema, admission, identify, verify, headers, preHandler } = options;
  const open = new Set<Listening>();
  const byCaller = new Map<string, number>();
  let busy = false;

  app.post('/graphql/stream', { preHandler }, async (request, reply) => {
    if (!accepts(request))
      return refuse(reply, 406, 'FORMAT_REFUSE', 'Un abonnement est un flux : acceptez text/event-stream.');
    const asked = readRequest(request.body);
    if (!asked) return refuse(reply, 400, 'REQUETE_MAL_FORMEE', MALFORMED);
    const context = await identify(request);
    const caller = context.client;
    const streams = byCaller.get(caller) ?? 0;
    if (streams >= MOST_STREAMS)
      return refuse(reply.header('retry-after', '60'), 429, 'TROP_DE_FLUX', TOO_MANY);
    // Counted before anything is waited for: two requests cannot take the last place.
    byCaller.set(caller, streams + 1);
    let left = false;
    const leave = (): void => {
      const others = (byCaller.get(caller) ?? 1) - 1;
      if (left) return;
      left = true;
      if (others > 0) byCaller.set(caller, others);
      else byCaller.delete(caller);
    };
    try {
      return await answer(request, reply, context, asked, leave);
    } catch (error) {
      leave();
      throw error;
    }
  });
  app.route({
    method: ['GET', 'HEAD', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'],
    url: '/graphql/stream',
    handler: (_request, reply) =>
      refuse(
        reply.header('allow', 'POST'),
        405,
        'METHODE_REFUSEE',
        'Un abonnement se demande par POST, un flux pour chacun.',
      ),
  });

  async function answer(
    request: FastifyRequest,
    reply: FastifyReply,
    context: Context,
    asked: SubscriptionRequest,
    leave: () => void,
  ): Promise<FastifyReply> {
    const begun = await begin(context, asked);
    if (begun instanceof NotASubscription) {
      leave();
      return refuse(reply, 400, 'ABONNEMENT_REFUSE', NOT_A_SUBSCRIPTION);
    }
    reply.hijack();
    const stream = new Stream(reply.raw);
    stream.begin(headers(request.url));
    if ('failed' in begun) {
      leave();
      stream.complete(frameOfError(begun.failed));
      return reply;
    }
    const listening = { stream, request, context, unverified: 0, ...begun };
    const end = (): void => {
      open.delete(listening);
      leave();
      void begun.source.return?.();
    };
    open.add(listening);
    reply.raw.once('close', end);
    // It may have left while its rights were read.
    if (stream.open) void follow(listening);
    else end();
    return reply;
  }

  /** What GraphQL refuses is a result of the stream, as its protocol has it. */
  async function begin(context: Context, asked: SubscriptionRequest) {
    try {
      const subscription = prepare(schema, admission, context, asked);
      return { subscription, source: await listen(schema, context, subscription) };
    } catch (error) {
      return error instanceof NotASubscription ? error : { failed: error };
    }
  }

  async function follow(listening: Listening): Promise<void> {
    const { stream, subscription, source } = listening;
    try {
      for (let event = await source.next(); !event.done; event = await source.next()) {
        checkRights(schema, subscription.document, listening.context.actor, listening.context.settings);
        stream.write(await frameOf(schema, listening.context, subscription, event.value));
      }
      stream.complete();
    } catch (error) {
      if (error instanceof GraphQLError) stream.complete(frameOfError(error));
      else stream.cut();
    } finally {
      void source.return?.();
    }
  }

  /** A reader whose rights changed is told so, and asks again with those it has. */
  async function reverify(listening: Listening): Promise<void> {
    const { stream, request, subscription, context } = listening;
    try {
      const now = await verify(request);
      checkRights(schema, subscription.document, now.actor, now.settings);
      if (identityOf(now) !== identityOf(context)) throw ended();
      listening.context = now;
      listening.unverified = 0;
    } catch (error) {
      listening.unverified += 1;
      if (!isUnavailable(error)) stream.complete(frameOfError(error));
      else if (listening.unverified >= MOST_UNVERIFIED) stream.cut();
    }
  }

  const timer = setInterval(() => {
    const now = Date.now();
    for (const { stream } of open) stream.beat(now);
    if (busy) return;
    busy = true;
    void Promise.all(Array.from(open, reverify)).finally(() => {
      busy = false;
    });
  }, VERIFICATION);
  timer.unref();

  // Streams would keep a server that stops waiting for ever: their readers go to another, from where they are.
  app.addHook('preClose', async () => {
    clearInterval(timer);
    for (const { stream } of open) stream.cut();
  });
}

const identityOf = ({ actor, read, session }: Context): string =>
  [actor.role, read.lecteur, actor.compteId, session, actor.lectureSeule].join('\n');

const ended = (): GraphQLError =>
  new GraphQLError('Votre session est finie, ou vos droits ont changé : abonnez-vous de nouveau.', {
    extensions: { code: 'ABONNEMENT_FINI' },
  });

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
const TOO_MANY = `${MOST_STREAMS} abonnements au plus à la fois : fermez-en un.`;
const NOT_A_SUBSCRIPTION = 'Seuls les abonnements ont leur place ici : le reste va à POST /graphql.';
