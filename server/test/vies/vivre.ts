import type pg from 'pg';
import { expect } from 'vitest';
import { verifier } from '../../src/verification/verification.module.ts';
import { cumuls } from '../../src/demo/hasard.ts';
import { GESTES } from './gestes.ts';
import { Souvenirs } from './souvenirs.ts';
import type { Vie } from './vie.ts';

interface Duree {
  readonly operations: number;
  /** Operations in a day. */
  readonly parJour: number;
  /** Operations between two verifications of the whole register. */
  readonly parVerification: number;
}

/** Lives: at each step something is asked at random and answered as it must be, and every invariant holds after each batch. */
export async function vivre(
  vie: Vie,
  lot: pg.Pool,
  { operations, parJour, parVerification }: Duree,
): Promise<void> {
  const souvenirs = new Souvenirs();
  const poids = cumuls(GESTES.map(({ poids: un }) => un));
  for (let n = 1; n <= operations; n++) {
    await GESTES[vie.hasard.tirer(poids)]?.faire(vie);
    if (n % parVerification === 0) await rienNEstRompu(lot);
    if (n % parJour === 0) {
      await souvenirs.retenir(vie);
      vie.passer();
    }
  }
  await rienNEstRompu(lot);
  // Nothing of what came since shows in a past day.
  for await (const { jour, montre, revu } of souvenirs.revoir(vie))
    expect({ jour, montre: revu }).toEqual({ jour, montre });
  expect(souvenirs.nombre).toBe(Math.floor(operations / parJour));
}

const rienNEstRompu = async (lot: pg.Pool): Promise<void> =>
  expect((await verifier(lot)).filter(({ lignes }) => lignes.length > 0)).toEqual([]);
