import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { expect } from '@playwright/test';

/** Sockets that a caller may have at most. */
const PAR_COMPTE = 20;
/** Two hundred windows: those of the ten accounts of the demonstration, but for the two that the browser opens. */
export const FENETRES = 198;

interface Compte {
  readonly role: string;
  readonly jeton: string;
}

/** Opens the windows of others, in a process of its own, and gives what they heard when they are closed. */
export async function peupler(
  ou: { readonly adresse: string; readonly departement: string },
  comptes: readonly Compte[],
): Promise<() => Promise<number>> {
  const enfant = fork(fileURLToPath(new URL('fenetres.ts', import.meta.url)));
  const jetons = comptes.flatMap(({ role, jeton }) =>
    Array<string>(role === 'OPERATEUR' ? PAR_COMPTE - 2 : PAR_COMPTE).fill(jeton),
  );
  expect(jetons).toHaveLength(FENETRES);
  enfant.send({ ...ou, jetons });
  const [message] = (await once(enfant, 'message')) as [unknown];
  expect(message).toBe('ouvertes');
  return async () => {
    enfant.kill();
    const [recus] = (await once(enfant, 'message')) as [number];
    return recus;
  };
}
