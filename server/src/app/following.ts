import { GraphQLError, type GraphQLSchema } from 'graphql';
import {
  compareRangs,
  ecrireCurseur,
  type EvenementSuivi,
  File,
  poidsDe,
  type Rang,
  TropEnRetard,
} from '../direct/direct.module.ts';
import type { Context } from '../shared/context.ts';
import { checkRights } from './exigences.ts';
import { type Frame, frameOf, viewOf } from './frame.ts';
import { type Groups, isShared, type Member } from './group.ts';
import { Pump, type Sink } from './pump.ts';
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
  readonly groups: Groups;
  readonly listener: Heard;
  readonly subscription: Subscription;
  readonly source: AsyncIterator<object>;
  readonly outlet: Outlet;
  /** What cannot be told to the subscription alone: its reader is too late, or the source broke. */
  readonly broken: (error: unknown) => void;
  /** Told once, when it ends, whatever the end. */
  readonly over: () => void;
}

/**
 * One subscription that is followed, judged by the rights its reader has now. It takes from a source of its own until it has been
 * given all that was before, then with those who asked the same; when its reader does not keep up, from a bounded queue,
 * until it has. Nobody else waits for it.
 */
export class Following implements Sink, Member {
  private readonly followed: Followed;
  private readonly key: string;
  private pump: Pump | null;
  private leave: (() => void) | null = null;
  private behind: File<EvenementSuivi> | null = null;
  /** The last event it was told, or from where it begins. */
  private rang: Rang | null;
  /** Whether its group may still give what it was told before it joined. */
  private joining = false;
  private ended = false;

  constructor(followed: Followed) {
    this.followed = followed;
    const { source, listener, subscription } = followed;
    this.key = `${viewOf(listener.context)} ${subscription.key}`;
    this.rang = isShared(source) ? source.rang : null;
    this.pump = new Pump(source, this);
    void this.pump.run();
    this.share();
  }

  /** Goes on with the others once nothing of before is left to tell. */
  share(): void {
    const { source, groups } = this.followed;
    if (this.ended || this.leave || !this.pump || !isShared(source) || !source.aJour) return;
    if (!this.rang || compareRangs(source.rang, this.rang) > 0) this.rang = source.rang;
    this.joining = true;
    this.leave = groups.join(this.key, this, this.pump);
    this.pump = null;
  }

  give(event: EvenementSuivi, frame: Frame): void {
    if (this.joining && this.rang && compareRangs(event.rang, this.rang) <= 0) return;
    this.joining = false;
    if (this.behind) this.behind.ajouter(event);
    else if (this.followed.outlet.room()) this.fallBehind(event);
    else this.tell(event, frame);
  }

  async take(event: object): Promise<void> {
    const { outlet } = this.followed;
    for (let full = outlet.room(); full && outlet.open; full = outlet.room()) await full;
    const made = this.frameOf(event);
    this.tell(event, made instanceof Promise ? await made : made);
    if (!this.behind?.vide) return;
    this.behind = null;
    this.pump?.stop();
    this.pump = null;
  }

  done(): void {
    this.end();
    this.followed.outlet.complete();
  }

  failed(error: unknown): void {
    if (error instanceof GraphQLError && !(error instanceof TropEnRetard)) this.fail(error);
    else if (!this.ended) this.followed.broken(error);
  }

  fail(error: GraphQLError): void {
    if (this.ended) return;
    this.end();
    this.followed.outlet.fail(error);
  }

  check(): void {
    const { schema, listener, subscription } = this.followed;
    const { actor, settings } = listener.context;
    try {
      checkRights(schema, subscription.document, actor, settings);
    } catch (error) {
      this.failed(error);
    }
  }

  frameOf(event: object): Frame | Promise<Frame> {
    const { schema, listener, subscription } = this.followed;
    const { context } = listener;
    checkRights(schema, subscription.document, context.actor, context.settings);
    return frameOf(schema, context, subscription, event, this.key);
  }

  /** Where to resume without a gap; `null` for what has only a present. */
  get curseur(): string | null {
    return this.rang && ecrireCurseur(this.rang);
  }

  end(): void {
    if (this.ended) return;
    this.ended = true;
    this.pump?.stop();
    this.leave?.();
    this.followed.over();
  }

  private tell(event: object, frame: Frame): void {
    const { outlet, listener, subscription } = this.followed;
    if (this.ended || !outlet.open) return;
    outlet.tell(frame);
    noteDelivery(listener.context, subscription.document);
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- only an event of the journals has a rank
    if (this.rang) this.rang = (event as EvenementSuivi).rang;
  }

  private fallBehind(event: EvenementSuivi): void {
    const tropTard = (): Error => new TropEnRetard(this.rang ?? event.rang);
    const behind = new File<EvenementSuivi>({
      poids: poidsDe,
      tropTard,
      surFin: () => {
        if (this.behind === behind && !this.ended) this.followed.broken(tropTard());
      },
    });
    behind.ajouter(event);
    this.behind = behind;
    this.pump = new Pump(behind, this);
    void this.pump.run();
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
