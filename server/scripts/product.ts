import { createServer } from 'node:net';
import { clearFolder, temporaryFolder } from '../test/folder.ts';
import { startNode } from './spawned.ts';

/** The day that tests live on, as in `server/vitest.config.ts`. */
const HORLOGE = '2026-09-15';
const READY_WITHIN = 180_000;

/** Starts the built product on data of its own, with the demonstration's territory, and stops it after use. */
export async function withProduct<T>(use: (address: string) => Promise<T>): Promise<T> {
  const folder = await temporaryFolder('produit');
  const port = await freePort();
  const child = startNode(['server/scripts/run.ts', 'start'], {
    env: { PORT: String(port), PASS_DONNEES: folder, HORLOGE, DATABASE_URL: undefined },
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk: Buffer) => (said += String(chunk)));
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  try {
    const address = `http://127.0.0.1:${port}`;
    if (!(await becomesReady(address, () => child.exitCode !== null))) throw new Error(`Not ready:\n${said}`);
    return await use(address);
  } finally {
    child.kill('SIGTERM');
    await ended;
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
