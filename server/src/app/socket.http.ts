import websocket from '@fastify/websocket';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { GraphQLError, type GraphQLSchema } from 'graphql';
import { handleProtocols, makeServer, type SubscribePayload } from 'graphql-ws';
import type { RawData, WebSocket } from 'ws';
import { vientDAilleurs } from '../identite/identite.module.ts';
import type { Context } from '../shared/context.ts';
import type { Admission } from './admission.ts';
import { isUnavailable } from './errors.ts';
import { asGraphQL, formatted } from './frame.ts';
import type { Identifier } from './identify.ts';
import { Listener } from './listener.ts';
import type { Listeners } from './listeners.ts';
import { completeBody, NOT_PUBLISHED, type Published } from './operations.ts';
import { CLOSED, SocketLine, SocketOutlet } from './socket.ts';
import { NotASubscription, prepare } from './subscription.ts';

/** What one message may hold. */
const MOST_PAYLOAD = 64 * 1024;
/** Subscriptions of one socket. */
const MOST_SUBSCRIPTIONS = 100;
/** Repeated in each message that answers it. */
const MOST_ID = 100;

export interface SocketOptions extends Pick<Identifier, 'identify'> {
  readonly schema: GraphQLSchema;
  readonly admission: Admission;
  readonly published: Published;
  readonly listeners: Listeners;
}

/** A socket and, once it has said who reads it, its reader. */
interface Extra {
  readonly line: SocketLine;
  readonly request: FastifyRequest;
  listener: Listener | null;
  quit: () => void;
}

/** Prepares what follows for sockets; a route that takes them says so with `wsHandler`. */
export async function acceptSockets(app: FastifyInstance, listeners: Listeners): Promise<void> {
  await app.register(websocket, {
    options: { maxPayload: MOST_PAYLOAD, perMessageDeflate: false, handleProtocols },
    // A socket that breaks is ended, whatever broke it.
    errorHandler: (_error, socket) => socket.terminate(),
    preClose: (done) => {
      listeners.close();
      done();
    },
  });
}

/** Subscriptions over WebSocket: the graphql-transport-ws protocol, many on one socket. */
export function socketHandler(options: SocketOptions): (socket: WebSocket, request: FastifyRequest) => void {
  const server = protocol(options);
  return (socket, request) => {
    const line = new SocketLine(socket, request.raw.socket);
    const extra: Extra = { line, request, listener: null, quit: () => undefined };
    const closed = server.opened(
      {
        protocol: socket.protocol,
        send: (message) => line.send(message),
        close: (code, reason) => line.close(code, reason),
        onMessage: (receive) =>
          // The hooks fail by themselves: what is left is a message that the protocol does not have.
          socket.on('message', (data) => {
            receive(textOf(data)).catch(() => line.close(CLOSED.malformed, 'MESSAGE_REFUSE'));
          }),
      },
      extra,
    );
    socket.once('close', (code, reason) => {
      extra.quit();
      void closed(code, String(reason));
    });
  };
}

function protocol(options: SocketOptions) {
  return makeServer<Record<string, unknown>, Extra>({
    connectionInitWaitTimeout: 3000,
    onConnect: ({ extra, connectionParams }) => enter(options, extra, connectionParams),
    async onSubscribe({ extra: { line, listener }, subscriptions }, id, payload) {
      if (!listener) return [refusal('ABONNEMENT_FINI', 'Cette connexion se ferme.')];
      if (id.length > MOST_ID) return [refusal('SAISIE_INVALIDE', `id : ${MOST_ID} caractères au plus.`)];
      if (Object.keys(subscriptions).length > MOST_SUBSCRIPTIONS) return [refusal('TROP_DE_FLUX', TOO_MANY)];
      try {
        const begun = await begin(options, listener, payload);
        const outlet = new SocketOutlet(line, id);
        const following = options.listeners.follow(listener, begun, outlet);
        outlet.onLeave(() => following.end());
        const { document, operationName } = begun.subscription;
        return { schema: options.schema, document, operationName, rootValue: null, contextValue: outlet };
      } catch (error) {
        return [
          error instanceof NotASubscription ? refusal('ABONNEMENT_REFUSE', NOT_HERE) : asGraphQL(error),
        ];
      }
    },
    subscribe({ contextValue: outlet }) {
      if (outlet instanceof SocketOutlet) return outlet;
      throw new Error('A subscription has begun before it is asked of the library');
    },
    onError: (_context, _id, _payload, errors) => errors.map((error) => formatted(error)),
  });
}

/** Finds who reads a socket, by the token of its first message, or of its handshake, or the session of its cookie. */
async function enter(
  { identify, listeners }: SocketOptions,
  extra: Extra,
  params: Readonly<Record<string, unknown>> = {},
): Promise<boolean> {
  const { request, line } = extra;
  const authorization = params['authorization'] ?? params['Authorization'];
  const { origin } = request.headers;
  if (typeof authorization === 'string')
    request.headers = { authorization, ...(origin === undefined ? {} : { origin }) };
  try {
    const context = await identify(request);
    checkOrigin(request, context);
    const leave = listeners.sockets.take(context.client);
    if (!leave) {
      line.close(CLOSED.later, 'TROP_DE_CONNEXIONS');
      return false;
    }
    const listener = new Listener(request, context, line);
    extra.listener = listener;
    extra.quit = () => {
      listeners.quit(listener);
      leave();
    };
    listeners.join(listener);
    // It may have left while its rights were read.
    if (!line.open) extra.quit();
    return line.open;
  } catch (error) {
    if (error instanceof GraphQLError) line.close(CLOSED.forbidden, codeOf(error));
    else line.close(CLOSED.later, 'INDISPONIBLE');
    if (!(error instanceof GraphQLError) && !isUnavailable(error)) console.error(error);
    return false;
  }
}

/** A page of another site listens by a token that names the site, never by the cookie of whoever opened it. */
function checkOrigin(request: FastifyRequest, { actor }: Context): void {
  if (!vientDAilleurs(request)) return;
  const { authorization, origin } = request.headers;
  const allowed = authorization !== undefined && actor.jeton?.origines.includes(origin ?? '');
  if (!allowed) throw refusal('ORIGINE_REFUSEE', 'Ce site n’est pas de ceux que le jeton autorise.');
}

/** Reads, lets in and begins what is asked, by its text or, where its text is empty, by the identifier of a published one. */
async function begin(
  { schema, admission, published, listeners }: SocketOptions,
  listener: Listener,
  { query, operationName = null, variables, ...named }: SubscribePayload,
) {
  const body = { ...named, ...(query === '' ? {} : { query }) };
  const found = completeBody(body, published) === 'complete' && 'query' in body ? body.query : null;
  if (typeof found !== 'string') throw refusal('OPERATION_INCONNUE', NOT_PUBLISHED);
  const asked = { query: found, operationName: operationName ?? null, variables: { ...variables } };
  const subscription = prepare(schema, admission, listener.context, asked);
  return { subscription, source: await listeners.listen(listener, subscription) };
}

const textOf = (data: RawData): string => (Buffer.isBuffer(data) ? data.toString() : '');

const refusal = (code: string, message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code } });

const codeOf = ({ extensions: { code } }: GraphQLError): string => (typeof code === 'string' ? code : '');

const TOO_MANY = `${MOST_SUBSCRIPTIONS} abonnements au plus par connexion : fermez-en un.`;
const NOT_HERE = 'Seuls les abonnements ont leur place ici : le reste va à POST /graphql.';
