import type { Pool } from 'pg';
import { lecteurDe } from '../src/shared/mur.ts';
import { dansUneTransaction } from '../src/shared/transaction.ts';
import { JOUR } from './question.ts';

/** The fact that is told: something of one place, whichever server records it. */
const NOTER = `
  with e as (insert into labels.evenement (type, objet, acteur, enregistre_le) values ('essai', 'lieu:' || $1::text, 'mesure', $2) returning position)
  insert into labels.modification (lieu_id, version, champs, evenement, enregistre_le)
  select $1::uuid, (select coalesce(max(version), 1) + 1 from labels.modification where lieu_id = $1::uuid), '{}', position, $2 from e`;

const LECTEUR = lecteurDe({ id: 'mesure', role: 'ADMINISTRATEUR', perimeter: null, structure: null });

/** Records it as the product does, and says when it was committed, by the clock of the machine. */
export async function commettre(pool: Pool, lieu: string): Promise<number> {
  await dansUneTransaction(pool, async (client) => {
    await client.query(`select set_config('app.lecteur', $1, true)`, [LECTEUR]);
    await client.query(NOTER, [lieu, JOUR]);
  });
  return Number(process.hrtime.bigint()) / 1e6;
}
