import type { EvenementSuivi, Suivi } from '../fil/fil.module.ts';
import type { Frame } from './frame.ts';
import type { Pump, Sink } from './pump.ts';

/** Readers told in one turn of the loop: what else the server has to do waits for no more than these. */
const IN_ONE_TURN = 500;

/** A reader among those who asked the same and may see the same. */
export interface Member {
  /** The result of an event, as any of them is told it. */
  frameOf(event: object): Frame | Promise<Frame>;
  /** Tells it, or keeps it for later; never waits. */
  give(event: EvenementSuivi, frame: Frame): void;
  done(): void;
  failed(error: unknown): void;
}

/** Whether a source tells what comes to all at once, so that one of them is enough for many readers. */
export const isShared = (source: AsyncIterator<object>): source is Suivi =>
  'aJour' in source && 'rang' in source;

/** Those who are up to date, asked the same and may see the same: an event costs one filter and one result for all of them. */
class Group implements Sink {
  readonly members = new Set<Member>();

  async take(event: object): Promise<void> {
    const [first] = this.members;
    if (!first) return;
    const frame = await first.frameOf(event);
    let told = 0;
    for (const member of this.members) {
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- only sources of the journals are shared
      member.give(event as EvenementSuivi, frame);
      told += 1;
      if (told % IN_ONE_TURN === 0) await new Promise(setImmediate);
    }
  }

  done(): void {
    for (const member of this.members) member.done();
  }

  failed(error: unknown): void {
    for (const member of this.members) member.failed(error);
  }
}

/** Every group of this process, by what it asked and may see. */
export class Groups {
  private readonly groups = new Map<string, { readonly group: Group; readonly pump: Pump }>();

  /** Joins those of a key, or becomes the first of them, whose source is then that of all; gives how to leave. */
  join(key: string, member: Member, pump: Pump): () => void {
    const { group, pump: source } = this.groups.get(key) ?? this.open(key, pump);
    if (source !== pump) pump.stop();
    group.members.add(member);
    return () => {
      group.members.delete(member);
      if (group.members.size > 0) return;
      source.stop();
      if (this.groups.get(key)?.group === group) this.groups.delete(key);
    };
  }

  private open(key: string, pump: Pump) {
    const opened = { group: new Group(), pump };
    pump.sink = opened.group;
    this.groups.set(key, opened);
    return opened;
  }
}
