import type { Socket } from 'node:net';

/** What may wait for a reader, beyond what the system holds for it. */
const MOST_BYTES = 1024 * 1024;
/** How long a reader may take nothing of what waits for it. */
const SILENCE = 10_000;

/** How what is written to a reader leaves: writers wait for room, and who takes nothing is known. */
export class Flow {
  private readonly socket: Socket;
  private waiting: Promise<void> | null = null;
  private moved = Date.now();

  constructor(socket: Socket) {
    this.socket = socket;
    socket.on('drain', () => {
      this.moved = Date.now();
    });
  }

  /** Until what waits has left; `null` when there is room now. */
  room(): Promise<void> | null {
    if (!this.socket.writableNeedDrain || this.socket.destroyed) return null;
    this.waiting ??= new Promise((resolve) => {
      const go = (): void => {
        this.socket.off('drain', go).off('close', go);
        this.waiting = null;
        resolve();
      };
      this.socket.on('drain', go).on('close', go);
    });
    return this.waiting;
  }

  /** Whether too much waits, or nothing of it has moved for too long. */
  stalled(now: number): boolean {
    const { writableLength } = this.socket;
    if (writableLength === 0) this.moved = now;
    return writableLength > MOST_BYTES || now - this.moved >= SILENCE;
  }
}
