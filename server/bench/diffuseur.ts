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

process.on('message', ({ lieu, texte }: { lieu: string; texte: string }) => {
  const message = Buffer.from(texte);
  void commettre(pool, lieu).then((instant) => {
    for (const socket of serveur.clients) socket.send(message, { binary: false });
    process.send?.({ instant });
  });
});
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- it listens on a port
annoncer({ url: `http://127.0.0.1:${(serveur.address() as AddressInfo).port}` });
