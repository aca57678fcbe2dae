import { request } from 'node:http';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { WebSocket } from 'ws';

interface Recu {
  readonly errors?: readonly { readonly extensions: Readonly<Record<string, string>> }[];
  readonly data?: { readonly lieuModifie: { readonly evenement: string; readonly curseur: string } };
}

/** A reader that reads when it is told to: what it was told, and how it ended. */
export interface Lent {
  readonly recus: readonly Recu[];
  reprendre(): void;
  /** The code and the reason of a socket, nothing of a stream. */
  readonly fini: Promise<readonly unknown[]>;
}

type Ouvrir = (serveur: string, query: string) => Promise<Lent>;

const lireLesEvenements = (texte: string): Recu[] =>
  [...texte.matchAll(/^event: next\ndata: (.+)$/gmu)].map(([, json = '']) => JSON.parse(json) as Recu);

const parSse: Ouvrir = (serveur, query) =>
  new Promise((resolve, reject) => {
    const headers = { accept: 'text/event-stream', 'content-type': 'application/json' };
    const demande = request(
      `${serveur}/graphql/stream`,
      { method: 'POST', headers, agent: false },
      (reponse) => {
        const recus: Recu[] = [];
        let texte = '';
        reponse.setEncoding('utf8').on('data', (morceau: string) => {
          const fin = (texte += morceau).lastIndexOf('\n\n');
          recus.push(...lireLesEvenements(texte.slice(0, fin)));
          texte = texte.slice(fin);
        });
        reponse.once('data', () => {
          reponse.pause();
          resolve({
            recus,
            reprendre: () => void reponse.resume(),
            fini: new Promise((finir) => reponse.once('close', () => finir([]))),
          });
        });
      },
    );
    demande.once('error', reject).end(JSON.stringify({ query }));
  });

const parSocket: Ouvrir = async (serveur, query) => {
  const socket = new WebSocket(`${serveur.replace('http', 'ws')}/graphql`, 'graphql-transport-ws');
  const recus: Recu[] = [];
  const fini = new Promise<readonly unknown[]>((finir) => {
    socket.once('close', (code, raison) => finir([code, String(raison)]));
  });
  await new Promise((resolve) => socket.once('open', resolve));
  socket.send(JSON.stringify({ type: 'connection_init' }));
  await new Promise((resolve) => socket.once('message', resolve));
  socket.on('message', (donnees: Buffer) => {
    const { type, payload } = JSON.parse(donnees.toString()) as { type: string; payload: Recu };
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the errors of the protocol are its payload
    if (type === 'error') recus.push({ errors: payload as Recu['errors'] & object });
    if (type === 'next') recus.push(payload);
  });
  socket.send(JSON.stringify({ id: 'lent', type: 'subscribe', payload: { query } }));
  // What is refused is said at once, and what is let in is heard before a ping is answered.
  await new Promise((resolve) => {
    socket.once('pong', resolve);
    socket.ping();
  });
  socket.pause();
  return { recus, reprendre: () => socket.resume(), fini };
};

export const LENTS: readonly (readonly [string, Ouvrir])[] = [
  ['a stream', parSse],
  ['a socket', parSocket],
];

/** Bytes that this process really holds. */
export function tenu(): number {
  setFlagsFromString('--expose-gc');
  const nettoyer = runInNewContext('gc') as () => void;
  nettoyer();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
