import { setImmediate } from 'node:timers/promises';

const RANGEES = 500;

/** The same rows a few at a time, whoever else waits for the server having their turn between: a long file holds up no one. */
export async function* parTranches<T>(lots: AsyncIterable<readonly T[]>): AsyncGenerator<readonly T[]> {
  for await (const lot of lots)
    for (let debut = 0; debut < lot.length; debut += RANGEES) {
      yield lot.slice(debut, debut + RANGEES);
      await setImmediate();
    }
}
