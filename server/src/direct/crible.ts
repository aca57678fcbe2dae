/** Lets through what meets a condition that has to be asked elsewhere, in order; it ends with its source. */
export class Crible<T> implements AsyncIterableIterator<T> {
  private readonly source: AsyncIterableIterator<T>;
  private readonly garde: (valeur: T) => Promise<boolean>;

  constructor(source: AsyncIterableIterator<T>, garde: (valeur: T) => Promise<boolean>) {
    this.source = source;
    this.garde = garde;
  }

  async next(): Promise<IteratorResult<T>> {
    for (;;) {
      const suite = await this.source.next();
      if (suite.done === true || (await this.garde(suite.value))) return suite;
    }
  }

  async return(): Promise<IteratorResult<T>> {
    await this.source.return?.();
    return { done: true, value: undefined };
  }

  [Symbol.asyncIterator](): this {
    return this;
  }
}
