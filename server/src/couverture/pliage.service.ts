import type { Pool } from 'pg';
import { dansUneTransaction } from '../shared/transaction.ts';

const GRAINS = ['ANNEE', 'MOIS', 'JOUR'] as const;
const DEBUTS: Readonly<Record<(typeof GRAINS)[number], string>> = {
  ANNEE: `date_trunc('year', le)::date`,
  MOIS: `date_trunc('month', le)::date`,
  JOUR: 'le',
};
const parGrain = GRAINS.map(
  (grain) =>
    `select '${grain}' as grain, ${DEBUTS[grain]} as du, commande_id, operation, debit, credit, collectivite_id, centimes from pris`,
).join(' union all ');

/** Folds what every transaction before this instant wrote, in one snapshot: the rest stays to be read beside the folds. */
const PLIER = `
  with jusqu_a as (select pg_snapshot_xmin(pg_current_snapshot()) as tx),
  pris as (
    select e.commande_id, e.collectivite_id, e.operation, e.debit, e.credit, greatest(e.jour, e.enregistre_le) as le, e.centimes
    from pass.ecriture e, pass.ecriture_repere r, jusqu_a j where e.tx >= r.tx and e.tx < j.tx),
  plies as (
    insert into pass.ecriture_pliee (grain, du, commande_id, operation, debit, credit, collectivite_id, centimes)
    select grain, du, commande_id, operation, debit, credit, collectivite_id, sum(centimes) from (${parGrain}) p
    group by grain, du, commande_id, operation, debit, credit, collectivite_id
    on conflict (grain, du, commande_id, operation, debit, credit)
    do update set centimes = pass.ecriture_pliee.centimes + excluded.centimes),
  avance as (
    update pass.ecriture_repere r set tx = j.tx from jusqu_a j where j.tx > r.tx and exists (select from pris))
  select count(*)::int as n from pris`;

/** A base restored elsewhere counts its transactions anew: its folds are made again from its entries. */
const REPRENDRE = `
  with perdu as (update pass.ecriture_repere set tx = '0' where tx > pg_snapshot_xmax(pg_current_snapshot()) returning 1)
  delete from pass.ecriture_pliee where exists (select from perdu)`;

/** Folds the entries that wait, and says how many; one server at a time. */
export const plierLesEcritures = (lot: Pool): Promise<number> =>
  dansUneTransaction(lot, async (client) => {
    await client.query(`select pg_advisory_xact_lock(hashtextextended('pass.ecriture_pliee', 0))`);
    await client.query(REPRENDRE);
    const { rows } = await client.query<{ n: number }>(PLIER);
    return rows[0]?.n ?? 0;
  });

const PERIODE = 5000;

/** Folds now and then while the server runs; what waits is counted all the same. */
export function plierLesEcrituresDeTempsEnTemps(lot: Pool): () => void {
  let occupe = false;
  const minuterie = setInterval(() => {
    if (occupe) return;
    occupe = true;
    plierLesEcritures(lot)
      // The next turn will do it: the database may be away for a while.
      .catch(() => 0)
      .finally(() => {
        occupe = false;
      });
  }, PERIODE);
  minuterie.unref();
  return () => clearInterval(minuterie);
}
