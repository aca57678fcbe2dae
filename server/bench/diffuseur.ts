import type { AddressInfo } from 'node:net';
import { WebSocketServer } from 'ws';
import { openPool } from '../src/db/pool.ts';
import { commettre } from './commit.ts';
import { annoncer, reglage } from './enfant.ts';

// What is left of telling an event when nothing of a product is: `ws` alone, the bytes made once and given to each socket.
const pool = openPool(reglage('BENCH_BASE'), 'app', 1);
const serveur = new WebSocketServer({
  host: '127.0.0.1',
  port: 0,
  perMessageDeflate: false,
  handleProtocols: (protocoles) => [...protocoles][0] ?? false,
});
await new Promise((resolve) => serveur.once('listening', resolve));

async function diffuser(lieu: string, message: Buffer): Promise<{ instant: number }> {
  const instant = await commettre(pool, lieu);
  for (const socket of serveur.clients) socket.send(message, { binary: false });
  return { instant };
}

process.on('message', ({ lieu, texte }: { lieu: string; texte: string }) => {
  void diffuser(lieu, Buffer.from(texte)).then((fait) => process.send?.(fait));
});
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- it listens on a port
annoncer({ url: `http://127.0.0.1:${(serveur.address() as AddressInfo).port}` });
