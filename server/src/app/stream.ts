import type { ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import type { GraphQLError } from 'graphql';
import { Flow } from './flow.ts';
import type { Outlet } from './following.ts';
import { Frame, formatted } from './frame.ts';
import type { Line } from './listener.ts';

/** Turns without a word, a second each, before a proxy or a reader would take the stream for dead. */
const HEARTBEAT = 4;
/** How long the last words of a stream are waited for. */
const LAST_WORDS = 10_000;
/** A browser's own reader comes back after this long, when it is cut; then a comment, which every reader passes over. */
const BEGIN = 'retry: 2000\n:\n\n';
const BEAT = ':\n\n';
const COMPLETE = 'event: complete\ndata:\n\n';

/** One open stream of Server-Sent Events: one subscription, on a connection of its own. */
export class Stream implements Line, Outlet {
  private readonly raw: ServerResponse;
  private readonly flow: Flow;
  private quiet = 0;

  constructor(raw: ServerResponse, socket: Socket) {
    this.raw = raw;
    this.flow = new Flow(socket);
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
    this.raw.write(BEGIN);
  }

  room(): Promise<void> | null {
    return this.flow.room();
  }

  tell(frame: Frame): void {
    this.write(frame.streamed);
  }

  fail(error: GraphQLError): void {
    this.write(new Frame({ errors: [formatted(error)] }).streamed);
    this.complete();
  }

  complete(): void {
    if (!this.open) return;
    this.raw.end(COMPLETE);
    // Who does not read is not waited for.
    setTimeout(() => this.cut(), LAST_WORDS).unref();
  }

  beat(): void {
    this.quiet += 1;
    if (this.quiet >= HEARTBEAT) this.write(BEAT);
  }

  stalled(): boolean {
    return this.flow.stalled();
  }

  /** Its one subscription was told why. */
  refuse(): void {
    this.complete();
  }

  late(): void {
    this.complete();
  }

  cut(): void {
    this.raw.destroy();
  }

  leave(): void {
    this.cut();
  }

  private write(frame: Buffer | string): void {
    if (!this.open) return;
    this.quiet = 0;
    this.raw.write(frame);
  }
}
