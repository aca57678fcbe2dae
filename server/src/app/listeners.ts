import type { GraphQLSchema } from 'graphql';
import { Following, type Outlet } from './following.ts';
import { Groups } from './group.ts';
import { asItIs } from './heard.ts';
import type { Identify } from './identify.ts';
import type { Listener } from './listener.ts';
import { Places } from './places.ts';
import { listen, type Subscription } from './subscription.ts';

/** How often rights, and who still reads, are looked at again. */
const TURN = 1000;

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
      broken: () => {
        if (outlet.open) listener.line.cut();
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
    for (const listener of this.open) listener.beat();
    if (this.busy) return;
    this.busy = true;
    void this.verifyAll().finally(() => {
      this.busy = false;
    });
  }

  /** Those who show the same credentials are one reader, looked at once. */
  private async verifyAll(): Promise<void> {
    const readers = Map.groupBy(this.open, ({ credentials }) => credentials);
    await Promise.all(Array.from(readers.values(), (listeners) => this.verifyThose(listeners)));
  }

  private async verifyThose(listeners: readonly Listener[]): Promise<void> {
    const [first] = listeners;
    if (!first) return;
    try {
      const now = await this.verify(first.request);
      for (const listener of listeners) listener.judge(now);
    } catch (error) {
      for (const listener of listeners) listener.doubt(error);
    }
  }
}
