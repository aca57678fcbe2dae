import type { ExecutionResult } from 'graphql';

/** A subscription as it is sent, whatever carries it. */
export interface Demande {
  readonly query: string;
  readonly operationName: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

export type Resultat = ExecutionResult<Record<string, unknown>, unknown>;

/** What a subscription hears. */
export interface Ecoute {
  /** The server is there, and was asked. */
  readonly repondu: () => void;
  readonly recevoir: (resultat: Resultat) => void;
  /** The server has nothing more to say. */
  readonly finir: () => void;
  /** It was cut, or refused before anything was read; only a refusal would be said again. */
  readonly perdre: (refuse: boolean) => void;
}

/** A way to the server. */
export interface Transport {
  /** Asks, and gives how to stop listening. */
  readonly suivre: (demande: Demande, ecoute: Ecoute) => () => void;
  /** Cuts what is open: each of those who listen loses it. */
  readonly couper: () => void;
}

/** How a way to the server tells what it learns of it. */
export interface Nouvelles {
  /** Something came, be it only a beat. */
  readonly entendu: () => void;
  /** The server let this way in, or did not. */
  readonly porte: (ouverte: boolean) => void;
  /** What was open is closed. */
  readonly fermee: () => void;
}
