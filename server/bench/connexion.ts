import { connect, type Socket } from 'node:net';
import type { Demande } from './demandes.ts';

/** What came back for one request. */
export interface Reponse {
  readonly status: number;
  readonly debut: Buffer;
  readonly fin: Buffer;
}

/** An answer without a body, that says no length. */
const NOTHING_NEW = 'HTTP/1.1 304';
const END_OF_HEAD = '\r\n\r\n';

/**
 * One keep-alive connection that sends one request at a time and reads only what tells where its answer ends: the
 * generator shares the machine with the servers, so it costs as little as it can.
 */
export class Connexion {
  private readonly socket: Socket;
  private head: Buffer = Buffer.alloc(0);
  private debut: Buffer = this.head;
  private status = 0;
  private missing = -1;
  private settle: ((reponse: Reponse) => void) | null = null;
  private fail: ((error: Error) => void) | null = null;

  private constructor(socket: Socket) {
    this.socket = socket;
    socket.setNoDelay(true);
    socket.on('data', (part) => this.read(part));
    socket.on('error', (error) => this.fail?.(error));
    socket.on('close', () => this.fail?.(new Error('The server closed the connection')));
  }

  static open(url: string): Promise<Connexion> {
    const { hostname, port } = new URL(url);
    return new Promise((resolve, reject) => {
      const socket = connect(Number(port), hostname, () => resolve(new Connexion(socket)));
      socket.once('error', reject);
    });
  }

  send(request: Buffer): Promise<Reponse> {
    return new Promise((resolve, reject) => {
      this.settle = resolve;
      this.fail = reject;
      this.socket.write(request);
    });
  }

  close(): void {
    this.fail = null;
    this.socket.destroy();
  }

  private read(part: Buffer): void {
    if (this.missing >= 0) return this.readBody(part);
    this.head = this.head.length === 0 ? part : Buffer.concat([this.head, part]);
    const end = this.head.indexOf(END_OF_HEAD);
    if (end < 0) return;
    const head = this.head.toString('latin1', 0, end);
    const length =
      /\r\ncontent-length: *(\d+)/i.exec(head)?.[1] ?? (head.startsWith(NOTHING_NEW) ? '0' : undefined);
    if (length === undefined) return this.fail?.(new Error(`No content-length in the answer: ${head}`));
    this.status = Number(head.slice(9, 12));
    this.missing = Number(length);
    this.debut = this.head.subarray(end + END_OF_HEAD.length);
    this.head = Buffer.alloc(0);
    this.readBody(this.debut);
  }

  private readBody(part: Buffer): void {
    this.missing -= part.length;
    if (this.missing > 0) return;
    this.missing = -1;
    this.settle?.({ status: this.status, debut: this.debut, fin: part });
  }
}

/** The bytes of a request: a POST, unless it has no body. */
export function ecrireRequete(
  url: string,
  { chemin, corps, entetes = {} }: Demande,
  jeton: string | null,
): Buffer {
  const lines = [
    `${corps === null ? 'GET' : 'POST'} ${chemin} HTTP/1.1`,
    `host: ${new URL(url).host}`,
    'accept: application/json',
    ...(jeton === null ? [] : [`authorization: Bearer ${jeton}`]),
    ...Object.entries(entetes).map(([name, value]) => `${name}: ${value}`),
    ...(corps === null
      ? []
      : ['content-type: application/json', `content-length: ${Buffer.byteLength(corps)}`]),
  ];
  return Buffer.from(`${lines.join('\r\n')}${END_OF_HEAD}${corps ?? ''}`);
}
