import type { Pool } from 'pg';
import { REGLES } from './invariants.ts';

export interface InvariantVerifie {
  readonly code: string;
  readonly libelle: string;
  readonly lignes: readonly string[];
}

const MOST = 100;

/** Checks every invariant, and says the rows that break it (the first hundred). */
export async function verifier(lot: Pool): Promise<InvariantVerifie[]> {
  const checked: InvariantVerifie[] = [];
  for (const { code, libelle, sql } of REGLES) {
    const { rows } = await lot.query<{ ligne: string }>(`select ligne from (${sql}) broken limit ${MOST}`);
    checked.push({ code, libelle, lignes: rows.map(({ ligne }) => ligne) });
  }
  return checked;
}
