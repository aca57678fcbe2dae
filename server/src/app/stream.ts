import type { ServerResponse } from 'node:http';
import { COMPLETE } from './subscription.ts';

/** What may wait for a reader, beyond what the system holds for it. */
const MOST_BYTES = 1024 * 1024;
const MOST_FRAMES = 1000;
/** Silence after which a proxy, or a reader, would take the stream for dead. */
const HEARTBEAT = 4000;

/** One open stream: what is written to it never waits, and a reader that does not read is cut. */
export class Stream {
  private readonly raw: ServerResponse;
  private waiting = 0;
  private spoke = Date.now();

  constructor(raw: ServerResponse) {
    this.raw = raw;
  }

  get open(): boolean {
    return !this.raw.destroyed && !this.raw.writableEnded;
  }

  /** Once the first is written the reader knows that it is heard. */
  begin(headers: Readonly<Record<string, string>>): void {
    this.raw.writeHead(200, {
      ...headers,
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-cache, no-transform',
      'x-accel-buffering': 'no',
      connection: 'keep-alive',
    });
    this.write(':\n\n');
  }

  write(frame: string): void {
    if (!this.open) return;
    if (this.raw.writableLength > MOST_BYTES || this.waiting >= MOST_FRAMES) {
      this.cut();
      return;
    }
    this.waiting += 1;
    this.spoke = Date.now();
    this.raw.write(frame, () => {
      this.waiting -= 1;
    });
  }

  beat(now: number): void {
    if (now - this.spoke >= HEARTBEAT) this.write(':\n\n');
  }

  /** The end of what was asked: the reader need not come back. */
  complete(last = ''): void {
    if (!this.open) return;
    this.raw.end(`${last}${COMPLETE}`);
    // Who does not read is not waited for.
    setTimeout(() => this.cut(), 2000).unref();
  }

  /** Without an end, so that the reader comes back, and resumes from its cursor. */
  cut(): void {
    this.raw.destroy();
  }
}
