import type { Pool } from 'pg';
import { COMPTES } from './etape.rules.ts';

const counts = COMPTES.join(', ');
const sums = COMPTES.map((name) => `sum(${name})`).join(', ');
const added = (table: string): string =>
  COMPTES.map((name) => `${name} = ${table}.${name} + excluded.${name}`).join(', ');

const byMonth = (rows: string): string => `
  insert into statistiques.pli_mois (base, collectivite_id, mois, ${counts})
  select base, collectivite_id, mois, ${sums}
  from (select 'ACHAT' as base, collectivite_id, mois_achat as mois, ${counts} from ${rows}
        union all select 'FLUX', collectivite_id, mois, ${counts} from ${rows}) f
  group by base, collectivite_id, mois`;

const inDetail = (rows: string): string => `
  insert into statistiques.pli (collectivite_id, mois_achat, mois, public, ${counts})
  select collectivite_id, mois_achat, mois, public, ${sums} from ${rows} group by collectivite_id, mois_achat, mois, public`;

/** Moves what is not folded into the folds, in one statement: a reader sees it in one place or the other, never both. */
const PLIER = `
  with pris as (delete from pass.mouvement returning *),
  detail as (${inDetail('pris')} on conflict (collectivite_id, mois_achat, mois, public) do update set ${added('pli')}),
  par_mois as (${byMonth('pris')} on conflict (base, collectivite_id, mois) do update set ${added('pli_mois')})
  select count(*)::int as n from pris`;

/** Folds the movements that wait, and says how many. */
export async function plier(lot: Pool): Promise<number> {
  const { rows } = await lot.query<{ n: number }>(PLIER);
  return rows[0]?.n ?? 0;
}

const FAITS = `select collectivite_id, date_trunc('month', achat)::date as mois_achat, date_trunc('month', jour)::date as mois,
  public, ${sums.replaceAll(/sum\((\w+)\)/g, 'sum($1) as $1')} from statistiques.fait group by 1, 2, 3, 4`;

/** Makes the folds again from the facts, as if nothing had been folded: one snapshot, so that nothing is counted twice. */
export async function refaireLesPlis(lot: Pool): Promise<void> {
  const client = await lot.connect();
  try {
    await client.query('begin isolation level repeatable read');
    await client.query('delete from pass.mouvement');
    await client.query('delete from statistiques.pli');
    await client.query('delete from statistiques.pli_mois');
    await client.query(`create temporary table refait on commit drop as ${FAITS}`);
    await client.query(inDetail('refait'));
    await client.query(byMonth('refait'));
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw error;
  } finally {
    client.release();
  }
}

const PERIOD = 2000;

/** Folds now and then while the server runs; what waits is counted all the same. */
export function plierDeTempsEnTemps(lot: Pool): () => void {
  let busy = false;
  const timer = setInterval(() => {
    if (busy) return;
    busy = true;
    plier(lot)
      // The next turn will do it: the database may be away for a while.
      .catch(() => 0)
      .finally(() => {
        busy = false;
      });
  }, PERIOD);
  timer.unref();
  return () => clearInterval(timer);
}
