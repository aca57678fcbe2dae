import { createClient } from 'graphql-sse';
import type { Nouvelles, Transport } from './transport.ts';

const ADRESSE = '/graphql/stream';
/** What would be refused again. */
const REFUS = new Set([400, 401, 403, 404, 406, 415]);

/** One stream for each subscription, where no WebSocket goes through: a browser has six of them for all of its windows. */
export function parFlux({ entendu, porte }: Nouvelles): Transport {
  const ouverts = new Set<() => void>();
  return {
    suivre(demande, ecoute) {
      const client = createClient({
        url: ADRESSE,
        credentials: 'same-origin',
        retryAttempts: 0,
        fetchFn: (adresse: RequestInfo | URL, requete?: RequestInit) => ecouter(adresse, requete, entendu),
      });
      const quitter = (): void => {
        ouverts.delete(couper);
        client.dispose();
      };
      const couper = (): void => {
        quitter();
        ecoute.perdre(false);
      };
      ouverts.add(couper);
      client.subscribe(
        { ...demande, variables: { ...demande.variables } },
        {
          next: ecoute.recevoir,
          complete: ecoute.finir,
          error: (cause) => {
            const statut = statutDe(cause);
            if (statut === null) porte(false);
            ecoute.perdre(statut !== null && REFUS.has(statut));
          },
        },
        {
          connected() {
            porte(true);
            ecoute.repondu();
          },
        },
      );
      return quitter;
    },
    couper() {
      for (const couper of ouverts) couper();
    },
  };
}

/** Notes each thing that comes, beats included, which the library keeps to itself. */
async function ecouter(
  adresse: RequestInfo | URL,
  requete: RequestInit | undefined,
  entendu: () => void,
): Promise<Response> {
  const reponse = await fetch(adresse, requete);
  if (!reponse.ok || !reponse.body) return reponse;
  const suivi = reponse.body.pipeThrough(
    new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
      transform(morceau, suite) {
        entendu();
        suite.enqueue(morceau);
      },
    }),
  );
  return new Response(suivi, { status: reponse.status, headers: reponse.headers });
}

function statutDe(cause: unknown): number | null {
  if (typeof cause !== 'object' || cause === null || !('response' in cause)) return null;
  return cause.response instanceof Response ? cause.response.status : null;
}
