import type { FastifyRequest } from 'fastify';
import { GraphQLError, type GraphQLSchema } from 'graphql';
import type { Context } from '../shared/context.ts';
import { isUnavailable } from './errors.ts';
import { checkRights } from './exigences.ts';
import type { Identify } from './identify.ts';
import { noteDelivery } from './scope.ts';
import type { Stream } from './stream.ts';
import { frameOf, frameOfError, type Subscription } from './subscription.ts';

/** Streams of one caller at once. */
export const MOST_STREAMS = 100;
/** How often rights are looked at again, while nothing happens. */
const VERIFICATION = 1000;
/** Times in a row that nobody could say who a reader is, before it is cut. */
const MOST_UNVERIFIED = 4;

/** A stream, who listens to it, and what they asked. */
interface Listening {
  readonly stream: Stream;
  readonly request: FastifyRequest;
  readonly subscription: Subscription;
  readonly source: AsyncIterator<object>;
  readonly context: Context;
}

type Open = Listening & { context: Context; unverified: number };

/** Every stream of this process, each followed until it ends, its reader leaves, or may read it no longer. */
export class Streams {
  private readonly schema: GraphQLSchema;
  private readonly verify: Identify;
  private readonly open = new Set<Open>();
  private readonly byCaller = new Map<string, number>();
  private readonly timer: NodeJS.Timeout;
  private busy = false;

  constructor(schema: GraphQLSchema, verify: Identify) {
    this.schema = schema;
    this.verify = verify;
    this.timer = setInterval(() => this.turn(), VERIFICATION).unref();
  }

  /** Takes one of a caller's places, before anything is waited for; gives how to leave it, or `null` when all are taken. */
  take(caller: string): (() => void) | null {
    const taken = this.byCaller.get(caller) ?? 0;
    if (taken >= MOST_STREAMS) return null;
    this.byCaller.set(caller, taken + 1);
    let left = false;
    return () => {
      const others = (this.byCaller.get(caller) ?? 1) - 1;
      if (left) return;
      left = true;
      if (others > 0) this.byCaller.set(caller, others);
      else this.byCaller.delete(caller);
    };
  }

  /** Follows a stream that has begun; gives what ends it once its reader is gone. */
  follow(listening: Listening): () => void {
    const opened = { ...listening, unverified: 0 };
    this.open.add(opened);
    void this.pump(opened);
    return () => {
      this.open.delete(opened);
      void listening.source.return?.();
    };
  }

  /** Streams would keep a server that stops waiting for ever: their readers go to another, from where they are. */
  close(): void {
    clearInterval(this.timer);
    for (const { stream } of this.open) stream.cut();
  }

  private async pump(opened: Open): Promise<void> {
    const { stream, subscription, source } = opened;
    try {
      for (let event = await source.next(); !event.done; event = await source.next()) {
        const { context } = opened;
        checkRights(this.schema, subscription.document, context.actor, context.settings);
        stream.write(await frameOf(this.schema, context, subscription, event.value));
        noteDelivery(context, subscription.document);
      }
      stream.complete();
    } catch (error) {
      if (error instanceof GraphQLError) stream.complete(frameOfError(error));
      else stream.cut();
    } finally {
      void source.return?.();
    }
  }

  private turn(): void {
    const now = Date.now();
    for (const { stream } of this.open) stream.beat(now);
    if (this.busy) return;
    this.busy = true;
    void Promise.all(Array.from(this.open, (opened) => this.reverify(opened))).finally(() => {
      this.busy = false;
    });
  }

  /** A reader whose rights changed is told so, and asks again with those it has. */
  private async reverify(opened: Open): Promise<void> {
    const { stream, request, subscription, context } = opened;
    try {
      const now = await this.verify(request);
      checkRights(this.schema, subscription.document, now.actor, now.settings);
      if (identityOf(now) !== identityOf(context)) throw ended();
      opened.context = now;
      opened.unverified = 0;
    } catch (error) {
      opened.unverified += 1;
      if (!isUnavailable(error)) stream.complete(frameOfError(error));
      else if (opened.unverified >= MOST_UNVERIFIED) stream.cut();
    }
  }
}

const identityOf = ({ actor, read, session }: Context): string =>
  [actor.role, read.lecteur, actor.compteId, session, actor.lectureSeule].join('\n');

const ended = (): GraphQLError =>
  new GraphQLError('Votre session est finie, ou vos droits ont changé : abonnez-vous de nouveau.', {
    extensions: { code: 'ABONNEMENT_FINI' },
  });
