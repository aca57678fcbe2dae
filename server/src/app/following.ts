import { GraphQLError, type GraphQLSchema } from 'graphql';
import {
  compareRangs,
  ecrireCurseur,
  type EvenementSuivi,
  File,
  poidsDe,
  type Rang,
} from '../fil/fil.module.ts';
import { checkRights } from './exigences.ts';
import { type Frame, frameOf, viewOf } from './frame.ts';
import { type Groups, isShared, type Member } from './group.ts';
import type { Heard } from './heard.ts';
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

/** Turns in a row that a reader may take nothing of a full queue. */
const MOST_IDLE = 3;

export interface Followed {
  readonly schema: GraphQLSchema;
  readonly groups: Groups;
  readonly listener: Heard;
  readonly subscription: Subscription;
  readonly source: AsyncIterator<object>;
  readonly outlet: Outlet;
  /** Its source broke. */
  readonly broken: () => void;
  /** Told once, when it ends, whatever the end. */
  readonly over: () => void;
}

/**
 * One subscription that is followed, judged by the rights its reader has now. It takes from a source of its own until it has been
 * given all that was before, then with those who asked the same; when its reader does not keep up, from a bounded queue,
 * until it has. Once that is full the journal keeps what follows, and who takes nothing of it is stuck. Nobody else waits.
 */
export class Following implements Sink, Member {
  private readonly followed: Followed;
  private readonly key: string;
  /** What it takes from by itself, now or before it joined the others. */
  private source: AsyncIterator<object>;
  private pump: Pump | null;
  private leave: (() => void) | null = null;
  private behind: File<EvenementSuivi> | null = null;
  /** Whether its reader took something since the last turn, and turns since it did. */
  private moved = false;
  private idle = 0;
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
    this.source = source;
    this.pump = this.takeFrom(source);
    this.share();
  }

  /** Goes on with the others once nothing of before is left to tell. */
  share(): void {
    const { source, followed } = this;
    if (this.ended || this.leave || this.behind || !this.pump || !isShared(source) || !source.aJour) return;
    if (!this.rang || compareRangs(source.rang, this.rang) > 0) this.rang = source.rang;
    this.joining = true;
    this.leave = followed.groups.join(this.key, this, this.pump);
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
    this.moved = true;
    if (!this.leave || !this.behind?.vide) return;
    this.behind = null;
    this.pump?.stop();
    this.pump = null;
  }

  done(): void {
    if (this.behind && !this.ended) return this.resume();
    this.end();
    this.followed.outlet.complete();
  }

  failed(error: unknown): void {
    if (error instanceof GraphQLError) this.fail(error);
    else if (!this.ended) this.followed.broken();
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

  /** Whether all that may wait for its reader does, and none of it was taken for a while; asked once a second. */
  stuck(): boolean {
    this.idle = this.moved || this.behind?.pleine !== true ? 0 : this.idle + 1;
    this.moved = false;
    return this.idle > MOST_IDLE;
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
    const behind = new File<EvenementSuivi>({ poids: poidsDe, surFin: () => this.overflow(behind) });
    behind.ajouter(event);
    this.behind = behind;
    this.pump = this.takeFrom(behind);
  }

  /** More waits for its reader than may: the others go on without it. */
  private overflow(behind: File<EvenementSuivi>): void {
    if (this.ended || this.behind !== behind) return;
    this.leave?.();
    this.leave = null;
  }

  /** What waited is taken: what came since is read from the journal. */
  private resume(): void {
    this.behind = null;
    if (!this.rang || !isShared(this.source)) return;
    this.source = this.source.reprendre(this.rang);
    this.pump = this.takeFrom(this.source);
  }

  private takeFrom(source: AsyncIterator<object>): Pump {
    const pump = new Pump(source, this);
    void pump.run();
    return pump;
  }
}
