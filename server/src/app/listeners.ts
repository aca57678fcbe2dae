import type { FastifyRequest } from 'fastify';
import { GraphQLError, type GraphQLSchema } from 'graphql';
import { TropEnRetard } from '../direct/direct.module.ts';
import type { Context } from '../shared/context.ts';
import { isUnavailable } from './errors.ts';
import { asItIs, Following, type Outlet } from './following.ts';
import { Groups } from './group.ts';
import type { Identify } from './identify.ts';
import { Places } from './places.ts';
import { listen, type Subscription } from './subscription.ts';

/** How often rights, and who still reads, are looked at again. */
const TURN = 1000;
/** Times in a row that nobody could say who a reader is, before it is cut. */
const MOST_UNVERIFIED = 4;

/** What carries the messages of a reader, whichever way it came in. */
export interface Line {
  /** A second has gone: says that it is still there, when it has said nothing for a while. */
  beat(): void;
  /** Whether what was written to it has not moved for too long; asked at each turn. */
  stalled(): boolean;
  /** Closed because whoever reads it may no longer. */
  refuse(error: GraphQLError): void;
  /** Closed because its reader does not keep up; where it resumes, when that is one place. */
  late(curseur: string | null): void;
  /** Closed so that its reader comes back, and resumes from its cursor. */
  cut(): void;
  /** Closed because the server stops. */
  leave(): void;
}

/** Whoever reads a line, and what it follows there. */
export class Listener {
  readonly request: FastifyRequest;
  readonly line: Line;
  readonly followings = new Set<Following>();
  context: Context;
  unverified = 0;

  constructor(request: FastifyRequest, context: Context, line: Line) {
    this.request = request;
    this.context = context;
    this.line = line;
  }
}

/** Everyone who listens to this process, by any way: followed until they leave, or may listen no longer. */
export class Listeners {
  /** Streams of a caller at once. */
  readonly streams = new Places(100);
  /** Sockets of a caller at once. */
  readonly sockets = new Places(20);
  private readonly groups = new Groups();
  private readonly schema: GraphQLSchema;
  private readonly verify: Identify;
  private readonly open = new Set<Listener>();
  private readonly timer: NodeJS.Timeout;
  private busy = false;

  constructor(schema: GraphQLSchema, verify: Identify) {
    this.schema = schema;
    this.verify = verify;
    this.timer = setInterval(() => this.turn(), TURN).unref();
  }

  join(listener: Listener): void {
    this.open.add(listener);
  }

  /** Its reader is gone, or cut. */
  quit(listener: Listener): void {
    this.open.delete(listener);
    for (const following of listener.followings) following.end();
  }

  /** Begins to listen for a reader who has joined; fails with what GraphQL refuses. */
  listen(listener: Listener, subscription: Subscription): Promise<AsyncIterator<object>> {
    return listen(this.schema, asItIs(listener), subscription);
  }

  /** Follows what was begun, until it ends. */
  follow(
    listener: Listener,
    begun: { readonly subscription: Subscription; readonly source: AsyncIterator<object> },
    outlet: Outlet,
  ): Following {
    const following = new Following({
      schema: this.schema,
      groups: this.groups,
      listener,
      outlet,
      ...begun,
      broken: (error) => {
        if (error instanceof TropEnRetard) tooLate(listener);
        else if (outlet.open) listener.line.cut();
        following.end();
      },
      over: () => listener.followings.delete(following),
    });
    listener.followings.add(following);
    return following;
  }

  /** Lines would keep a server that stops waiting for ever: their readers go to another, from where they are. */
  close(): void {
    clearInterval(this.timer);
    for (const { line } of this.open) line.leave();
  }

  get state(): { readonly connexions: number; readonly abonnements: number } {
    let abonnements = 0;
    for (const { followings } of this.open) abonnements += followings.size;
    return { connexions: this.open.size, abonnements };
  }

  private turn(): void {
    for (const listener of this.open)
      if (listener.line.stalled()) tooLate(listener);
      else listener.line.beat();
    if (this.busy) return;
    this.busy = true;
    void this.verifyAll().finally(() => {
      this.busy = false;
    });
  }

  /** Those who show the same credentials are one reader, looked at once. */
  private async verifyAll(): Promise<void> {
    const readers = Map.groupBy(this.open, ({ request }) => credentialsOf(request));
    await Promise.all(Array.from(readers.values(), (listeners) => this.verifyThose(listeners)));
  }

  private async verifyThose(listeners: readonly Listener[]): Promise<void> {
    const [first] = listeners;
    if (!first) return;
    try {
      const now = await this.verify(first.request);
      for (const listener of listeners) judge(listener, now);
    } catch (error) {
      for (const listener of listeners) {
        listener.unverified += 1;
        if (error instanceof GraphQLError && !isUnavailable(error)) refuse(listener, error);
        else if (listener.unverified >= MOST_UNVERIFIED) listener.line.cut();
      }
    }
  }
}

/** A reader whose rights changed is told so, and asks again with those it has. */
function judge(listener: Listener, now: Context): void {
  if (identityOf(now) !== identityOf(listener.context)) {
    refuse(listener, ended());
    return;
  }
  listener.context = now;
  listener.unverified = 0;
  for (const following of listener.followings) {
    following.check();
    following.share();
  }
}

function refuse(listener: Listener, error: GraphQLError): void {
  for (const following of listener.followings) following.fail(error);
  listener.line.refuse(error);
}

/** Everything on a line is as late as the line: each of its subscriptions is told where it resumes. */
function tooLate(listener: Listener): void {
  const curseurs = Array.from(listener.followings, (following) => following.curseur);
  for (const following of listener.followings) following.fail(late(following.curseur));
  listener.line.late(curseurs.length === 1 ? (curseurs[0] ?? null) : null);
}

const credentialsOf = ({ headers: { authorization, cookie, origin }, ip }: FastifyRequest): string =>
  [authorization, cookie, origin, ip].join('\n');

const identityOf = ({ actor, read, session }: Context): string =>
  [
    actor.role,
    read.lecteur,
    actor.compteId,
    session,
    actor.lectureSeule,
    JSON.stringify(actor.jeton ?? null),
  ].join('\n');

const ended = (): GraphQLError =>
  new GraphQLError('Votre session est finie, ou vos droits ont changé : abonnez-vous de nouveau.', {
    extensions: { code: 'ABONNEMENT_FINI' },
  });

const late = (curseur: string | null): GraphQLError =>
  new GraphQLError(
    curseur === null
      ? 'Vous lisez trop lentement : abonnez-vous de nouveau.'
      : 'Vous lisez trop lentement : abonnez-vous de nouveau, depuis ce curseur.',
    { extensions: { code: 'ABONNEMENT_EN_RETARD', ...(curseur === null ? {} : { curseur }) } },
  );
