import { createServer, type IncomingHttpHeaders, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach } from 'vitest';

/** A letter as a target received it. */
export interface Recue {
  readonly id: string;
  readonly corps: string;
  readonly entetes: Record<string, string>;
}

/** What a target answers to the n-th letter, from 1; a function may take its time. */
type Repondre = (recue: Recue, n: number) => number | Promise<number>;

/** A real HTTP server that receives webhooks, and answers as a test says. */
export function setupCible() {
  let serveur: Server;
  let repondre: Repondre = () => 204;
  let retryAfter: string | null = null;
  const recues: Recue[] = [];
  let guets: (() => void)[] = [];

  const rendre = async (recue: Recue, reponse: ServerResponse): Promise<void> => {
    const statut = await repondre(recue, recues.length);
    reponse.writeHead(statut, retryAfter === null ? {} : { 'retry-after': retryAfter });
    reponse.end('x'.repeat(4000));
  };

  beforeAll(async () => {
    serveur = createServer((requete, reponse) => {
      const morceaux: Buffer[] = [];
      requete.on('data', (morceau: Buffer) => morceaux.push(morceau));
      requete.on('end', () => {
        const recue = {
          id: String(requete.headers['webhook-id']),
          corps: Buffer.concat(morceaux).toString(),
          entetes: entetesDe(requete.headers),
        };
        recues.push(recue);
        for (const guet of guets) guet();
        void rendre(recue, reponse);
      });
    });
    await new Promise<void>((resolve) => serveur.listen(0, '127.0.0.1', resolve));
  });
  beforeEach(() => {
    repondre = () => 204;
    retryAfter = null;
    recues.length = 0;
    guets = [];
  });
  afterAll(async () => {
    serveur.closeAllConnections();
    await new Promise((resolve) => serveur.close(resolve));
  });

  return {
    get url() {
      const { port } = serveur.address() as AddressInfo;
      return `http://127.0.0.1:${port}/reception`;
    },
    recues,
    repondra(suite: Repondre, apres: string | null = null) {
      repondre = suite;
      retryAfter = apres;
    },
    /** Waits until so many letters have come. */
    async jusqua(nombre: number): Promise<void> {
      while (recues.length < nombre) await new Promise<void>((resolve) => guets.push(resolve));
    },
  };
}

const entetesDe = (lus: IncomingHttpHeaders): Record<string, string> =>
  Object.fromEntries(Object.entries(lus).map(([nom, valeur]) => [nom, String(valeur)]));
