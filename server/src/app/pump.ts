/** What takes the events of a source. */
export interface Sink {
  /** Takes one; the next is asked for once it has. */
  take(event: object): Promise<void> | void;
  /** There are no more. */
  done(): void;
  failed(error: unknown): void;
}

/** Gives the events of a source one after the other to whoever takes them now. */
export class Pump {
  sink: Sink;
  private readonly source: AsyncIterator<object>;
  private stopped = false;

  constructor(source: AsyncIterator<object>, sink: Sink) {
    this.source = source;
    this.sink = sink;
  }

  async run(): Promise<void> {
    try {
      while (!this.stopped) {
        const event = await this.source.next();
        if (this.stopped) return;
        if (event.done) {
          this.sink.done();
          return;
        }
        const taken = this.sink.take(event.value);
        if (taken) await taken;
      }
    } catch (error) {
      if (!this.stopped) this.sink.failed(error);
    }
  }

  stop(): void {
    if (this.stopped) return;
    this.stopped = true;
    void this.source.return?.();
  }
}
