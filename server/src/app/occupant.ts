import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isAlive } from '../db/engine.ts';
import { dataFolder } from '../shared/paths.ts';

interface Occupant {
  readonly pid: number;
  readonly url: string;
}

const file = (): string => join(dataFolder(), 'serveur.json');

/** The server that already uses this data folder, if it is alive; what a killed one left behind counts for nothing. */
export async function findOccupant(): Promise<Occupant | null> {
  if (!existsSync(file())) return null;
  try {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- this program alone writes the file
    const occupant = JSON.parse(readFileSync(file(), 'utf8')) as Occupant;
    if (occupant.pid === process.pid || !isAlive(occupant.pid)) return null;
    // The number may have passed to another process since.
    const { ok } = await fetch(`${occupant.url}/sante/vive`, { signal: AbortSignal.timeout(1000) });
    return ok ? occupant : null;
  } catch {
    return null;
  }
}

export const occupy = (url: string): void => writeFileSync(file(), JSON.stringify({ pid: process.pid, url }));
export const leave = (): void => rmSync(file(), { force: true });
