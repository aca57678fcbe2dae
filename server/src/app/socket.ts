import type { Socket as TcpSocket } from 'node:net';
import type { GraphQLError } from 'graphql';
import type { WebSocket } from 'ws';
import { Flow } from './flow.ts';
import type { Outlet } from './following.ts';
import type { Frame } from './frame.ts';
import type { Line } from './listener.ts';

/** Turns, a second each, between two questions whether it is still there; one that has not answered by the next is dead. */
const PING = 10;
/** How long a socket that is closed is waited for, and when the server stops. */
const FAREWELL = 10_000;
const LEAVING = 2000;
/** Bytes of answers that may wait for a reader, above what results may: a late reader is told so all the same. */
const MOST_ANSWERS = 4 * 1024 * 1024;
/** Bytes that a reason may have, by RFC 6455. */
const MOST_REASON = 123;

/** Why this server closes a socket, beyond what the graphql-transport-ws library closes by itself. */
export const CLOSED = {
  /** The server stops: its readers go to another. */
  leaving: 1001,
  /** The register cannot say who it is, or its caller has all the sockets it may: to be tried later. */
  later: 1013,
  /** A message that the protocol does not have. */
  malformed: 4400,
  /** Token, session or origin that may not listen, or no longer. */
  forbidden: 4403,
  /** A reader that does not keep up; the reason holds its cursor. */
  late: 4413,
} as const;

/** One socket: the subscriptions of one reader. */
export class SocketLine implements Line {
  readonly flow: Flow;
  private readonly socket: WebSocket;
  private readonly tcp: TcpSocket;
  private alive = true;
  private turns = 0;

  constructor(socket: WebSocket, tcp: TcpSocket) {
    this.socket = socket;
    this.tcp = tcp;
    this.flow = new Flow(tcp);
    const hear = (): void => {
      this.alive = true;
    };
    socket.on('pong', hear).on('message', hear);
  }

  get open(): boolean {
    return this.socket.readyState === this.socket.OPEN;
  }

  /** What the protocol answers, to whoever asked for it: who asks on without reading is not answered. */
  send(message: string): void {
    if (this.tcp.writableLength > MOST_ANSWERS) this.socket.terminate();
    else if (this.open) this.socket.send(message);
  }

  /** One text message of these parts, in one write: the library makes two of each, and that is what telling thousands costs. */
  write(...parts: readonly Buffer[]): void {
    if (this.open) this.tcp.write(textFrame(parts));
  }

  close(code?: number, reason = '', patience = FAREWELL): void {
    this.socket.close(code, Buffer.byteLength(reason) > MOST_REASON ? '' : reason);
    // Who does not answer is not waited for.
    setTimeout(() => this.socket.terminate(), patience).unref();
  }

  beat(): void {
    this.turns += 1;
    if (this.turns < PING) return;
    if (!this.alive) {
      this.socket.terminate();
      return;
    }
    this.alive = false;
    this.turns = 0;
    if (this.open) this.socket.ping();
  }

  stalled(): boolean {
    return this.flow.stalled();
  }

  refuse({ extensions: { code } }: GraphQLError): void {
    this.closeAfterErrors(CLOSED.forbidden, typeof code === 'string' ? code : '');
  }

  late(curseur: string | null): void {
    this.closeAfterErrors(CLOSED.late, ['ABONNEMENT_EN_RETARD', curseur ?? ''].join(' ').trim());
  }

  cut(): void {
    this.close(CLOSED.later, 'INDISPONIBLE');
  }

  leave(): void {
    this.close(CLOSED.leaving, 'ARRET', LEAVING);
  }

  /** The library tells the end of each subscription in the turns that follow. */
  private closeAfterErrors(code: number, reason: string): void {
    setImmediate(() => this.close(code, reason));
  }
}

/**
 * The way of one subscription through a socket. Results are written past the library, which would make each again for each
 * reader: it is given an iterator that only ever ends.
 */
export class SocketOutlet implements Outlet, AsyncIterableIterator<never> {
  private readonly line: SocketLine;
  private readonly prefix: Buffer;
  private readonly finished = Promise.withResolvers<IteratorResult<never>>();
  private leave: () => void = () => undefined;
  private ended = false;

  constructor(line: SocketLine, id: string) {
    this.line = line;
    this.prefix = Buffer.from(`{"id":${JSON.stringify(id)},"type":"next","payload":`);
    this.finished.promise.catch(() => undefined);
  }

  /** What is done when the reader wants no more of it. */
  onLeave(leave: () => void): void {
    this.leave = leave;
  }

  get open(): boolean {
    return !this.ended && this.line.open;
  }

  room(): Promise<void> | null {
    return this.line.flow.room();
  }

  tell({ json }: Frame): void {
    this.line.write(this.prefix, json, END);
  }

  fail(error: GraphQLError): void {
    this.ended = true;
    this.finished.reject(error);
  }

  complete(): void {
    this.ended = true;
    this.finished.resolve(DONE);
  }

  next(): Promise<IteratorResult<never>> {
    return this.finished.promise;
  }

  async return(): Promise<IteratorResult<never>> {
    this.complete();
    this.leave();
    return DONE;
  }

  [Symbol.asyncIterator](): this {
    return this;
  }
}

/** A whole text message as RFC 6455 (5.2) frames what a server says: final, not compressed, not masked. */
function textFrame(parts: readonly Buffer[]): Buffer {
  const length = parts.reduce((sum, part) => sum + part.length, 0);
  const head = length < 126 ? 2 : length < 65_536 ? 4 : 10;
  const frame = Buffer.allocUnsafe(head + length);
  frame[0] = 0x81;
  frame[1] = head === 2 ? length : head === 4 ? 126 : 127;
  if (head === 4) frame.writeUInt16BE(length, 2);
  if (head === 10) frame.writeBigUInt64BE(BigInt(length), 2);
  let at = head;
  for (const part of parts) at += part.copy(frame, at);
  return frame;
}

const END = Buffer.from('}');
const DONE: IteratorResult<never> = { done: true, value: undefined };
