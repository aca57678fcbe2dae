import pg from 'pg';
import { sceller } from '../src/journal/journal.module.ts';
import { verifier } from '../src/verification/verification.module.ts';
import type { Harness } from './harness.ts';

const CODES = new Set(['J1', 'J2']);

/** Seals until nothing waits: a transaction of another test file, on the same engine, may hold the seals back for a while. */
export async function scellerTout({ lot }: Harness): Promise<void> {
  for (;;) {
    await sceller(lot);
    const { rows } = await lot.query<{ attendent: boolean }>(
      `select (select count(*) from plateforme.journal) + (select count(*) from plateforme.audit)
         > (select coalesce(sum(n), 0) from (select count(*) n from plateforme.sceau union all select count(*) from territoires.sceau
            union all select count(*) from labels.sceau union all select count(*) from pass.sceau
            union all select count(*) from statistiques.sceau union all select count(*) from plateforme.sceau_audit s
              join plateforme.audit a using (position)) s) as attendent`,
    );
    if (rows[0]?.attendent === false) return;
  }
}

/** What the two invariants of the logs have to say. */
export const ruptures = async ({ lot }: Harness): Promise<readonly string[]> =>
  (await verifier(lot)).filter(({ code }) => CODES.has(code)).flatMap(({ lignes }) => lignes);

/** Does what only someone with every right over the engine can: no trigger stops them. */
export async function falsifier({ url }: Harness, ...gestes: readonly string[]): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('set session_replication_role = replica');
    for (const geste of gestes) await client.query(geste);
  } finally {
    await client.end();
  }
}
