import { createServer } from 'node:net';
import { clearFolder, temporaryFolder } from '../test/folder.ts';
import { startNode } from './spawned.ts';

/** The day that tests live on, as in `server/vitest.config.ts`, in the middle of a morning: some places are open. */
const HORLOGE = '2026-09-15T10:30';
/** Against what hangs: a first start takes twenty seconds, and minutes on a machine that does much else. */
const READY_WITHIN = 600_000;

/** A product that runs, on data of its own that outlive it. */
interface Product {
  readonly address: string;
  /** Asks it to stop, and waits until it has. */
  stop(): Promise<void>;
}

interface Options {
  readonly folder: string;
  /** The civil day it lives on, and an hour of it or the one it is. */
  readonly horloge?: string;
  readonly env?: Readonly<Record<string, string | undefined>>;
}

/** Starts the built product in a folder, on a day: started again there on a later one, its data live on. */
export async function startProduct({ folder, horloge = HORLOGE, env = {} }: Options): Promise<Product> {
  const port = await freePort();
  const child = startNode(['server/scripts/run.ts', 'start'], {
    env: { PORT: String(port), PASS_DONNEES: folder, HORLOGE: horloge, DATABASE_URL: undefined, ...env },
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk: Buffer) => (said += String(chunk)));
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const stop = async (): Promise<void> => {
    child.kill('SIGTERM');
    await ended;
  };
  const address = `http://127.0.0.1:${port}`;
  if (await becomesReady(address, () => child.exitCode !== null)) return { address, stop };
  await stop();
  throw new Error(`Not ready:\n${said}`);
}

/** Starts the built product on data of its own, with the demonstration's territory, and stops it after use. */
export async function withProduct<T>(use: (address: string, folder: string) => Promise<T>): Promise<T> {
  const folder = await temporaryFolder('produit');
  try {
    const product = await startProduct({ folder });
    try {
      return await use(product.address, folder);
    } finally {
      await product.stop();
    }
  } finally {
    await clearFolder(folder);
  }
}

async function becomesReady(address: string, hasEnded: () => boolean): Promise<boolean> {
  const end = Date.now() + READY_WITHIN;
  while (Date.now() < end && !hasEnded()) {
    const answer = await fetch(`${address}/sante/prete`).catch(() => null);
    if (answer?.ok === true) return true;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  return false;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
