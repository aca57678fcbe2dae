import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { expect } from '@playwright/test';

/** How many windows of others listen to the same places meanwhile; a caller has twenty sockets at most. */
export const FENETRES = 200;
const PAR_COMPTE = 19;
/** Opens the windows of others, in a process of its own, and gives what they heard when they are closed. */
export async function peupler(
  ou: { readonly adresse: string; readonly departement: string },
  jetons: readonly string[],
): Promise<() => Promise<number>> {
  const enfant = fork(fileURLToPath(new URL('fenetres.ts', import.meta.url)));
  const lecteurs = [
    ...jetons.flatMap((jeton) => Array<string>(PAR_COMPTE).fill(jeton)),
    ...Array<null>(PAR_COMPTE).fill(null),
  ];
  enfant.send({ ...ou, jetons: lecteurs.slice(0, FENETRES) });
  const [message] = (await once(enfant, 'message')) as [unknown];
  expect(message).toBe('ouvertes');
  return async () => {
    enfant.kill();
    const [recus] = (await once(enfant, 'message')) as [number];
    return recus;
  };
}
