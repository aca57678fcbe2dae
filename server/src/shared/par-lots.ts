import DataLoader from 'dataloader';
import type { Reader } from './read.ts';

/** Loads by key what the objects of a request ask for one by one: one statement a day of knowledge. */
export function parLots<T>(
  charger: (read: Reader, ids: readonly string[], au: string) => Promise<ReadonlyMap<unknown, T>>,
  absent: T,
): (read: Reader, id: string, au: string) => Promise<T> {
  const connus = new WeakMap<Reader, Map<string, DataLoader<string, T>>>();
  return (read, id, au) => {
    const parJour = connus.get(read) ?? new Map<string, DataLoader<string, T>>();
    connus.set(read, parJour);
    const chargeur =
      parJour.get(au) ??
      new DataLoader<string, T>(async (ids) => {
        const lus = await charger(read, ids, au);
        return ids.map((un) => lus.get(un) ?? absent);
      });
    parJour.set(au, chargeur);
    return chargeur.load(id);
  };
}
