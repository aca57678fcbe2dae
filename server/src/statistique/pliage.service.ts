import type { Pool } from 'pg';
import { appendEvent } from '../shared/journal.ts';
import { today } from '../shared/today.ts';
import { COMPTES } from './etape.rules.ts';

const counts = COMPTES.join(', ');
const sums = COMPTES.map((name) => `sum(${name})`).join(', ');
const summed = COMPTES.map((name) => `sum(${name}) as ${name}`).join(', ');
const added = (table: string): string =>
  COMPTES.map((name) => `${name} = ${table}.${name} + excluded.${name}`).join(', ');

/** In all, by month and by day of knowledge: what is known now, and what was known on a past day. */
const BY_MONTH = `(values ('TOUT', 'infinity'::date), ('MOIS', date_trunc('month', connu_le)::date), ('JOUR', connu_le)) g(grain, connu)`;
const IN_DETAIL = `(values ('TOUT', 'infinity'::date), ('JOUR', connu_le)) g(grain, connu)`;

const byMonth = (rows: string): string => `
  insert into statistiques.pli_mois (base, grain, collectivite_id, mois, connu, ${counts})
  select b.base, g.grain, collectivite_id, b.mois, g.connu, ${sums}
  from ${rows} cross join lateral (values ('ACHAT', mois_achat), ('FLUX', mois)) b(base, mois) cross join lateral ${BY_MONTH}
  group by 1, 2, 3, 4, 5`;

const inDetail = (rows: string): string => `
  insert into statistiques.pli (grain, commande_id, collectivite_id, mois_achat, mois, public, connu, ${counts})
  select g.grain, commande_id, collectivite_id, mois_achat, mois, public, g.connu, ${sums}
  from ${rows} cross join lateral ${IN_DETAIL} group by 1, 2, 3, 4, 5, 6, 7`;

/** Moves what is not folded into the folds, in one statement: a reader sees it in one place or the other, never both. */
const PLIER = `
  with pris as (delete from pass.mouvement returning *),
  connus as (select collectivite_id, commande_id, mois_achat, mois, connu_le, public, ${summed} from pris group by 1, 2, 3, 4, 5, 6),
  detail as (${inDetail('connus')} on conflict (grain, commande_id, mois, public, connu) do update set ${added('pli')}),
  par_mois as (${byMonth('connus')} on conflict (base, grain, collectivite_id, mois, connu) do update set ${added('pli_mois')})
  select count(*)::int as n from pris`;

/** Folds the movements that wait, and says how many. */
export async function plier(lot: Pool): Promise<number> {
  const { rows } = await lot.query<{ n: number }>(PLIER);
  return rows[0]?.n ?? 0;
}

const FAITS = `select collectivite_id, commande_id, date_trunc('month', achat)::date as mois_achat, date_trunc('month', jour)::date as mois,
  connu_le, public, ${summed} from statistiques.fait group by 1, 2, 3, 4, 5, 6`;

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
    // Folding changes no figure; what is made again may, if it was wrong: what was answered from it is void.
    await appendEvent(client, 'statistiques', {
      type: 'plis.refaits',
      acteur: 'registre',
      contenu: {},
      enregistreLe: today(),
    });
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
