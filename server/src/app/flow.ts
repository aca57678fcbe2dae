import type { Socket } from 'node:net';

/** What may wait for a reader, beyond what the system holds for it. */
const MOST_BYTES = 1024 * 1024;
/** Times in a row, a second apart, that a reader may be found to have taken nothing of what waits for it. */
const MOST_IDLE = 10;

/** How what is written to a reader leaves: writers wait for room, and who takes nothing is known. */
export class Flow {
  private readonly socket: Socket;
  private waiting: Promise<void> | null = null;
  /** Bytes that had left when it was last asked. */
  private left = 0;
  private idle = 0;

  /** A connection may carry one stream after another: nothing is left on it that would outlive this one. */
  constructor(socket: Socket) {
    this.socket = socket;
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

  /** Whether too much waits, or nothing of it has moved for too long; asked once a second. */
  stalled(): boolean {
    const { writableLength, bytesWritten } = this.socket;
    const left = bytesWritten - writableLength;
    // Counted, not timed: a server that was itself held up must not take it for its readers' silence.
    this.idle = writableLength === 0 || left !== this.left ? 0 : this.idle + 1;
    this.left = left;
    return writableLength > MOST_BYTES || this.idle > MOST_IDLE;
  }
}
