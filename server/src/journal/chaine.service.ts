import type { Pool } from 'pg';
import { CHAINES, type Chaine, rupturesDe, tablesDe } from './chaine.rules.ts';

/** Where a chain has come to. */
export interface TeteDeChaine {
  readonly chaine: Chaine;
  readonly rang: number;
  readonly sceau: string | null;
  readonly scelleA: string | null;
  readonly enAttente: number;
}

const tete = (chaine: Chaine): string => {
  const { lignes, sceaux } = tablesDe(chaine);
  return `select '${chaine}' as chaine, coalesce(t.rang, 0) as rang, t.sceau, t.scelle_a as "scelleA",
      (select count(*)::int from ${lignes} l where t.rang is null or (l.tx, l.position) > (t.tx, t.position)) as "enAttente"
    from (select 1) une
    left join (select rang, tx, position, encode(sceau, 'hex') as sceau, scelle_a from ${sceaux} order by rang desc limit 1) t on true`;
};

/** The heads of all chains, in the order in which they are told. */
export async function tetesDesChaines(pool: Pool): Promise<TeteDeChaine[]> {
  const text = CHAINES.map((chaine) => `(${tete(chaine)})`).join(' union all ');
  const { rows } = await pool.query<TeteDeChaine>({ name: 'tetes-des-chaines', text });
  return CHAINES.flatMap((chaine) => rows.filter((row) => row.chaine === chaine));
}

/** The seal of a rank, to compare with a head published before; `null` when the chain does not hold it. */
export async function sceauDe(pool: Pool, chaine: Chaine, rang: number): Promise<string | null> {
  const { rows } = await pool.query<{ sceau: string }>(
    `select encode(sceau, 'hex') as sceau from ${tablesDe(chaine).sceaux} where rang = $1`,
    [rang],
  );
  return rows[0]?.sceau ?? null;
}

const AU_PLUS = 100;
const FRAICHEUR = 60_000;

interface Verdict {
  readonly lignes: Promise<string[]>;
  readonly perime: number;
}

const verdicts = new WeakMap<Pool, Map<Chaine, Verdict>>();
const files = new WeakMap<Pool, Promise<unknown>>();

/**
 * What breaks a chain, a hundred lines at most, as it was a minute ago at most: a million lines take some ten seconds, so
 * whoever asks meanwhile gets the same answer, and chains are made again one after the other.
 */
export function rompuesDe(lot: Pool, chaine: Chaine): Promise<string[]> {
  const connus = verdicts.get(lot) ?? new Map<Chaine, Verdict>();
  verdicts.set(lot, connus);
  const connu = connus.get(chaine);
  if (connu && connu.perime > performance.now()) return connu.lignes;
  const lignes = (files.get(lot) ?? Promise.resolve()).then(() => recalculer(lot, chaine));
  connus.set(chaine, { lignes, perime: performance.now() + FRAICHEUR });
  // A failure is for whoever asked: the next one asks again.
  const suite = lignes.catch(() => void connus.delete(chaine));
  files.set(lot, suite);
  return lignes;
}

async function recalculer(lot: Pool, chaine: Chaine): Promise<string[]> {
  const { rows } = await lot.query<{ ligne: string }>(`${rupturesDe(chaine)} limit ${AU_PLUS}`);
  return rows.map(({ ligne }) => ligne);
}
