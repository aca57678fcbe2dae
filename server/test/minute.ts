import { pause } from '../src/db/engine.ts';

const MINUTE = 60_000;

/** What a test counts by the minute must fit in one of them: it begins when enough of the current one is left. */
export const dansUneMinute = (): Promise<void> => dansUneFenetre(MINUTE);

export const dansUneHeure = (): Promise<void> => dansUneFenetre(60 * MINUTE);

const ASSEZ = 5000;

async function dansUneFenetre(duree: number): Promise<void> {
  const reste = duree - (Date.now() % duree);
  if (reste < ASSEZ) await pause(reste + 100);
}
