/** Asks for the next item while one is worked on, and never for more: reading and writing take turns no longer. */
export async function* enAvance<T>(source: AsyncIterable<T>): AsyncGenerator<T> {
  const iterator = source[Symbol.asyncIterator]();
  let suivant = iterator.next();
  try {
    for (;;) {
      const { done, value } = await suivant;
      if (done) return;
      suivant = iterator.next();
      // What fails is told when its turn comes.
      suivant.catch(() => undefined);
      yield value;
    }
  } finally {
    await suivant.catch(() => undefined);
    await iterator.return?.();
  }
}
