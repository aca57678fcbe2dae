import { createClient } from 'graphql-ws';
import type { Ecoute, Nouvelles, Resultat, Transport } from './transport.ts';

/** How often the server is asked whether it is there: what is heard of it tells how old the page is. */
const BATTEMENT = 5000;
const SANS_ACCUSE = 10_000;
/** From one page to the next, the socket stays. */
const ENTRE_DEUX_PAGES = 3000;

/** What the protocol closes for a fault of the one who asks: the same would be refused again. */
const FAUTES = new Set([4400, 4406]);

const adresse = (): string => new URL('/graphql', location.href).href.replace(/^http/u, 'ws');

/** All the subscriptions of a window over one WebSocket; what reopens it is elsewhere, since it must resume from cursors. */
export function parSocket({ entendu, porte, fermee }: Nouvelles): Transport {
  const attendent = new Set<() => void>();
  let acquise = false;
  let demandes = 0;
  const client = createClient({
    url: adresse,
    retryAttempts: 0,
    keepAlive: BATTEMENT,
    connectionAckWaitTimeout: SANS_ACCUSE,
    lazyCloseTimeout: ENTRE_DEUX_PAGES,
    generateID: () => String((demandes += 1)),
    on: {
      message: entendu,
      connected() {
        acquise = true;
        porte(true);
        for (const repondre of attendent) repondre();
        attendent.clear();
      },
      closed() {
        if (acquise) fermee();
        else porte(false);
        acquise = false;
      },
    },
  });
  return {
    suivre(demande, ecoute) {
      if (acquise) ecoute.repondu();
      else attendent.add(ecoute.repondu);
      const quitter = client.subscribe(
        { ...demande, variables: { ...demande.variables } },
        {
          next: (resultat) => ecoute.recevoir(lire(resultat)),
          complete: ecoute.finir,
          error: (cause) => perdre(cause, ecoute),
        },
      );
      return () => {
        attendent.delete(ecoute.repondu);
        quitter();
      };
    },
    couper: () => client.terminate(),
  };
}

/** The library says what GraphQL refused, the end of the socket and its failures by one door. */
function perdre(cause: unknown, { recevoir, perdre: perdu }: Ecoute): void {
  if (Array.isArray(cause)) recevoir({ errors: cause });
  else perdu(FAUTES.has(codeDe(cause)));
}

const codeDe = (cause: unknown): number =>
  typeof cause === 'object' && cause !== null && 'code' in cause ? Number(cause.code) : 0;

/** Errors as they are printed, which is all that is read of them. */
const lire = (resultat: object): Resultat => ({ ...resultat });
