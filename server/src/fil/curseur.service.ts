import type { Pool } from 'pg';
import { BadInput } from '../shared/errors.ts';
import { auNomDe } from '../shared/mur.ts';
import { JOURNAUX, lireCurseur, type Rang } from './curseur.rules.ts';
import { CurseurInconnu } from './erreurs.ts';
import { REGISTRE } from './evenement.queries.ts';

/** A rank between two transactions is known up to the next one to begin; that of an event, if the event is there. */
const CONNU = `
  select case when $4::bigint = 0 then $2::xid8 <= pg_snapshot_xmax(pg_current_snapshot()) else case $3::int
    ${JOURNAUX.map((owner, rang) => `when ${rang} then exists (select from ${owner}.evenement where tx = $2::xid8 and position = $4::bigint)`).join('\n    ')}
  end end as connu where ${auNomDe('$1')}`;

/** Where a cursor stands; refuses what is not a cursor, or comes from a register that this one has not become. */
export async function rangDuCurseur(pool: Pool, curseur: string): Promise<Rang> {
  const rang = lireCurseur(curseur);
  if (rang === null) throw new BadInput('Curseur illisible : abonnez-vous sans lui, et relisez la liste.');
  const { tx, proprietaire, position } = rang;
  const { rows } = await pool.query<{ connu: boolean }>({
    name: 'direct curseur',
    text: CONNU,
    values: [REGISTRE, tx, proprietaire, position],
  });
  if (rows[0]?.connu !== true) throw new CurseurInconnu();
  return rang;
}
