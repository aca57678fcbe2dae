import type { ClientBase, Pool } from 'pg';
import { REGLES } from './invariants.ts';
import type { Regle } from './regle.ts';

export interface InvariantVerifie {
  readonly code: string;
  readonly libelle: string;
  readonly definition: string;
  readonly source: string;
  readonly lignes: readonly string[];
}

const MOST = 100;

/** Checks every invariant, and says the rows that break it (the first hundred). */
export async function verifier(lot: Pool | ClientBase): Promise<InvariantVerifie[]> {
  const checked: InvariantVerifie[] = [];
  for (const regle of REGLES) {
    const { code, libelle, definition, source } = regle;
    checked.push({ code, libelle, definition, source, lignes: await lignesDe(lot, regle) });
  }
  return checked;
}

async function lignesDe(lot: Pool | ClientBase, { requetes }: Regle): Promise<string[]> {
  const lignes: string[] = [];
  for (const requete of requetes) {
    if (lignes.length >= MOST) break;
    const { rows } = await lot.query<{ ligne: string }>(
      `select ligne from (${requete}) rompu order by 1 limit ${MOST - lignes.length}`,
    );
    lignes.push(...rows.map(({ ligne }) => ligne));
  }
  return lignes;
}
