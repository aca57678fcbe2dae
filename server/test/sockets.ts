import type { GraphQLFormattedError } from 'graphql';
import { createClient, type SubscribePayload } from 'graphql-ws';
import { afterEach } from 'vitest';
import { WebSocket } from 'ws';
import type { Abonne } from './abonnes.ts';

interface Fermeture {
  readonly code: number;
  readonly reason: string;
}

export interface Options {
  readonly entetes?: Readonly<Record<string, string>>;
  readonly init?: Readonly<Record<string, unknown>>;
}

const ouverts = new Set<() => unknown>();

afterEach(async () => {
  for (const fermer of ouverts) await fermer();
  ouverts.clear();
});

const adresseDe = (serveur: string): string => `${serveur.replace('http', 'ws')}/graphql`;

/** The client library that integrators use, on one socket of its own, that does not come back by itself. */
export function clientWs(serveur: string, { entetes = {}, init = {} }: Options = {}) {
  const fermetures: Fermeture[] = [];
  const client = createClient({
    url: adresseDe(serveur),
    connectionParams: init,
    retryAttempts: 0,
    webSocketImpl: class extends WebSocket {
      constructor(adresse: string, protocole: string) {
        super(adresse, protocole, { headers: entetes });
      }
    },
    on: { closed: (fermeture) => fermetures.push(lireFermeture(fermeture)) },
  });
  ouverts.add(() => client.dispose());
  const abonner = (demande: string | SubscribePayload): Abonne => {
    const recus: Abonne['recus'] = [];
    let fin: unknown = null;
    const cesser = client.subscribe(typeof demande === 'string' ? { query: demande } : demande, {
      next: (recu) => recus.push(recu),
      complete: () => (fin = 'complete'),
      error: (erreur) => (fin = erreur),
    });
    return { recus, fin: () => fin, pret: Promise.resolve(), cesser };
  };
  return { client, abonner, fermetures };
}

const lireFermeture = (fermeture: unknown): Fermeture => {
  const { code, reason } = fermeture as Fermeture;
  return { code, reason };
};

/** A socket without a library: what it was told, and how it was closed. */
export async function socketNue(
  serveur: string,
  options: { protocole?: string | null; entetes?: object } = {},
) {
  const { protocole = 'graphql-transport-ws', entetes = {} } = options;
  const socket = new WebSocket(adresseDe(serveur), protocole ?? [], { headers: { ...entetes } });
  ouverts.add(() => socket.terminate());
  const messages: Record<string, unknown>[] = [];
  socket.on('message', (donnees: Buffer) => messages.push(JSON.parse(donnees.toString())));
  const fermee = new Promise<{ code: number; raison: string }>((resolve) => {
    socket.on('close', (code, raison) => resolve({ code, raison: String(raison) }));
  });
  await new Promise((resolve, reject) => socket.once('open', resolve).once('error', reject));
  const dire = (message: unknown): void =>
    socket.send(typeof message === 'string' ? message : JSON.stringify(message));
  return { socket, messages, fermee, dire };
}

/** What the protocol's `error` said of a subscription; how else it ended. */
export const codesDe = (fin: unknown): readonly unknown[] =>
  Array.isArray(fin) ? fin.map((erreur: GraphQLFormattedError) => erreur.extensions?.['code']) : [fin];
