import { setTimeout as minuter } from 'node:timers/promises';

/** Time and chance, given so that tests wait for neither. */
export interface Horloge {
  maintenant(): Date;
  /** From 0 to 1. */
  hasard(): number;
  /** Waits, or less when it is told to stop. */
  attendre(ms: number, signal: AbortSignal): Promise<void>;
}

/** A wait that no timer can hold is looked at again. */
const AU_PLUS = 3_600_000;

export const horlogeDuMonde: Horloge = {
  maintenant: () => new Date(),
  hasard: Math.random,
  attendre: (ms, signal) =>
    minuter(Math.min(ms, AU_PLUS), undefined, { signal, ref: false }).catch(() => undefined),
};
