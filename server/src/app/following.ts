import { GraphQLError, type GraphQLSchema } from 'graphql';
import { curseurAvant, curseurDe, TropEnRetard } from '../direct/direct.module.ts';
import type { Context } from '../shared/context.ts';
import { checkRights } from './exigences.ts';
import { type Frame, frameOf, viewOf } from './frame.ts';
import { noteDelivery } from './scope.ts';
import type { Subscription } from './subscription.ts';

/** Where the results of one subscription go. */
export interface Outlet {
  readonly open: boolean;
  /** Until what was written has left; `null` when there is room now. */
  room(): Promise<void> | null;
  tell(frame: Frame): void;
  /** The end, said with why. */
  fail(error: GraphQLError): void;
  /** The end of what was asked. */
  complete(): void;
}

/** Whoever listens, as it was last verified. */
export interface Heard {
  readonly context: Context;
}

export interface Followed {
  readonly schema: GraphQLSchema;
  readonly listener: Heard;
  readonly subscription: Subscription;
  readonly source: AsyncIterator<object>;
  readonly outlet: Outlet;
}

/**
 * One subscription that is followed: events are taken as its reader takes them, judged by the rights it has now, and what waits
 * for it is bounded by the source. Nobody else waits for it.
 */
export class Following {
  private readonly followed: Followed;
  private judged: { readonly context: Context; readonly group: string } | null = null;
  private taken: object | null = null;
  private told: object | null = null;
  private ended = false;

  constructor(followed: Followed) {
    this.followed = followed;
  }

  /** Tells what happens until it ends; fails when its reader is too late, or the source broke. */
  async run(): Promise<void> {
    const { source, outlet } = this.followed;
    try {
      while (!this.ended) {
        const event = await source.next();
        if (event.done) {
          this.end();
          outlet.complete();
          return;
        }
        this.taken = event.value;
        for (let full = outlet.room(); full && outlet.open; full = outlet.room()) await full;
        const made = this.frameOf(event.value);
        const frame = made instanceof Promise ? await made : made;
        if (this.ended || !outlet.open) return;
        outlet.tell(frame);
        noteDelivery(this.followed.listener.context, this.followed.subscription.document);
        this.told = event.value;
      }
    } catch (error) {
      if (error instanceof TropEnRetard || !(error instanceof GraphQLError)) throw error;
      this.fail(error);
    }
  }

  /** Judges again whether its reader may listen. */
  check(): void {
    const { schema, listener, subscription } = this.followed;
    const { actor, settings } = listener.context;
    try {
      checkRights(schema, subscription.document, actor, settings);
    } catch (error) {
      if (error instanceof GraphQLError) this.fail(error);
      else throw error;
    }
  }

  fail(error: GraphQLError): void {
    if (this.ended) return;
    this.end();
    this.followed.outlet.fail(error);
  }

  /** Where to resume without a gap; `null` when nothing happened yet, and for what has only a present. */
  get curseur(): string | null {
    if (this.told) return curseurDe(this.told);
    return this.taken ? curseurAvant(this.taken) : this.followed.subscription.depuis;
  }

  end(): void {
    if (this.ended) return;
    this.ended = true;
    void this.followed.source.return?.();
  }

  private frameOf(event: object): Frame | Promise<Frame> {
    const { schema, listener, subscription } = this.followed;
    const { context } = listener;
    checkRights(schema, subscription.document, context.actor, context.settings);
    if (this.judged?.context !== context)
      this.judged = { context, group: `${viewOf(context)} ${subscription.key}` };
    return frameOf(schema, context, subscription, event, this.judged.group);
  }
}

/** The reader as it is at each event, for what judges events by whoever it began for. */
export const asItIs = (listener: Heard): Context => ({
  ...listener.context,
  get actor() {
    return listener.context.actor;
  },
  get read() {
    return listener.context.read;
  },
});
