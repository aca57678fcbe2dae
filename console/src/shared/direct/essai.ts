/** What a client sends, and what comes to it: the messages of `graphql-transport-ws`. */
interface Message {
  readonly type: string;
  readonly id?: string;
  readonly payload?: { readonly query: string; readonly variables: Readonly<Record<string, unknown>> };
}

/** A WebSocket whose other end is the test. */
export class FauxSocket {
  static readonly CONNECTING = 0;
  static readonly OPEN = 1;
  static readonly CLOSING = 2;
  static readonly CLOSED = 3;
  static ouvertes: FauxSocket[] = [];
  /** Whether sockets go through: those that do not fail as a proxy makes them. */
  static passe = true;

  readyState = FauxSocket.CONNECTING;
  readonly recus: Message[] = [];
  onopen: (() => void) | null = null;
  onmessage: ((event: { data: string }) => void) | null = null;
  onclose: ((event: { code: number; reason: string }) => void) | null = null;
  onerror: ((event: object) => void) | null = null;

  constructor() {
    FauxSocket.ouvertes.push(this);
    queueMicrotask(() => {
      if (!FauxSocket.passe) return this.couper(1006);
      this.readyState = FauxSocket.OPEN;
      return this.onopen?.();
    });
  }

  static get derniere(): FauxSocket {
    const [derniere] = FauxSocket.ouvertes.slice(-1);
    if (!derniere) throw new Error('No socket was opened');
    return derniere;
  }

  get demandes(): readonly Message[] {
    return this.recus.filter(({ type }) => type === 'subscribe');
  }

  send(texte: string): void {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what the library has just written
    const message = JSON.parse(texte) as Message;
    this.recus.push(message);
    if (message.type === 'connection_init') queueMicrotask(() => this.dire({ type: 'connection_ack' }));
    if (message.type === 'ping') this.dire({ type: 'pong' });
  }

  close(code = 1000): void {
    this.couper(code);
  }

  /** The other end closes, or the network does. */
  couper(code: number): void {
    if (this.readyState === FauxSocket.CLOSED) return;
    this.readyState = FauxSocket.CLOSED;
    this.onclose?.({ code, reason: '' });
  }

  dire(message: object): void {
    this.onmessage?.({ data: JSON.stringify(message) });
  }

  /** Tells the last who asked of an event, or of what is wrong. */
  suite(payload: object, rang = -1): void {
    this.dire({ id: this.demandes.at(rang)?.id, type: 'next', payload });
  }

  refuser(code: string): void {
    const payload = [{ message: code, extensions: { code } }];
    this.dire({ id: this.demandes.at(-1)?.id, type: 'error', payload });
  }
}
