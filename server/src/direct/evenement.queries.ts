import type { Pool } from 'pg';
import { auNomDe, lecteurDe } from '../shared/mur.ts';
import { instantDe } from '../shared/shape.ts';
import type { Rang } from './curseur.rules.ts';

/** Places named one by one for each département that an event touches; beyond, their number is enough. */
const LIEUX_NOMMES = 50;
const PAGE = 200;

/** A place that an event touched: the fields written, and what was said of its labels. */
export interface LieuTouche {
  readonly lieu: string;
  readonly departement: string;
  readonly champs: readonly string[];
  readonly assertions: readonly string[];
}

/** An event of the journal of labels, and the places it touched. One object for all who are told of it. */
export interface EvenementDeLieux {
  readonly id: string;
  readonly rang: Rang;
  readonly type: string;
  readonly acteur: string;
  readonly agent: string | null;
  readonly motif: string | null;
  readonly enregistreA: string;
  readonly enregistreLe: string;
  /** How many places it touched in each département, and in how many of them something was said of a label. */
  readonly departements: ReadonlyMap<string, { readonly lieux: number; readonly labels: number }>;
  readonly lieux: readonly LieuTouche[];
}

type Lu = Omit<EvenementDeLieux, 'rang' | 'departements' | 'lieux'> & Rang & { readonly horizon: string };

/** Speaks for the register itself: what it reads is cut again to what each subscriber may see. */
const REGISTRE = lecteurDe({ id: 'direct', role: 'ADMINISTRATEUR', perimeter: null, structure: null });

const HORIZON = `select pg_snapshot_xmin(pg_current_snapshot())::text as horizon`;

/** Below this transaction, nothing can still appear. */
export async function lireHorizon(pool: Pool): Promise<string> {
  const { rows } = await pool.query<{ horizon: string }>({ name: 'direct horizon', text: HORIZON });
  return rows[0]?.horizon ?? '0';
}

/** The horizon and the events are of one snapshot, so that one never passes the other. */
const EVENEMENTS = `
  select h.horizon::text, e.id, e.tx::text, e.position, e.type, e.acteur, e.agent, e.motif, e.objet,
    ${instantDe('e.enregistre_a')} as "enregistreA", e.enregistre_le as "enregistreLe"
  from (select pg_snapshot_xmin(pg_current_snapshot()) as horizon) h
  left join lateral (
    select * from labels.evenement e
    where ${auNomDe('$1')} and (e.tx, e.position) > ($2::xid8, $3::bigint) and e.tx < least(h.horizon, $4::xid8)
    order by e.tx, e.position limit ${PAGE}
  ) e on true
  order by e.tx, e.position`;

const TOUCHES = `
  with touche as (
    select m.evenement, m.lieu_id, false as label from labels.modification m where m.evenement = any($1::bigint[])
    union all
    select a.evenement, a.lieu_id, true from labels.label_assertion a where a.evenement = any($1::bigint[])
    union all
    select u.evenement, u.lieu, false from unnest($2::bigint[], $3::uuid[]) u (evenement, lieu)),
  lieu as (
    select t.evenement, l.id as lieu, l.departement_code as departement, bool_or(t.label) as label,
      row_number() over (partition by t.evenement, l.departement_code order by l.id) as rang,
      (count(*) over (partition by t.evenement, l.departement_code))::int as lieux
    from touche t join labels.lieu l on l.id = t.lieu_id
    group by t.evenement, l.id)
  select x.evenement, x.lieu, x.departement, x.lieux,
    case when x.rang = 1 then (select count(*) from lieu y
      where y.evenement = x.evenement and y.departement = x.departement and y.label)::int end as labels,
    array(select k from labels.modification m cross join jsonb_object_keys(m.champs) k
      where m.evenement = x.evenement and m.lieu_id = x.lieu order by k) as champs,
    array(select a.id::text from labels.label_assertion a where a.evenement = x.evenement and a.lieu_id = x.lieu order by a.id) as assertions
  from lieu x where x.rang <= ${LIEUX_NOMMES} or x.lieu = any($4::uuid[])
  order by x.evenement, x.departement, x.rang`;

interface Touche extends LieuTouche {
  readonly evenement: number;
  readonly lieux: number;
  readonly labels: number | null;
}

export interface PageDEvenements {
  readonly evenements: readonly EvenementDeLieux[];
  /** From where to read on: past everything that was certain, or past the last event of a full page. */
  readonly rang: Rang;
  readonly pleine: boolean;
}

const SANS_FIN = '18446744073709551615';

/** What is certain after a rank, in order, with the places touched; those of `ecoutes` are named however many there are. */
export async function lireEvenements(
  pool: Pool,
  depuis: Rang,
  ecoutes: readonly string[],
  avant: string = SANS_FIN,
): Promise<PageDEvenements> {
  const { rows } = await pool.query<Lu & { objet: string | null; id: string | null }>({
    name: 'direct evenements',
    text: EVENEMENTS,
    values: [REGISTRE, depuis.tx, depuis.position, avant],
  });
  const lus = rows.filter(({ id }) => id !== null);
  const dernier = lus.at(-1);
  const pleine = lus.length === PAGE;
  const horizon = rows[0]?.horizon ?? depuis.tx;
  const rang =
    pleine && dernier
      ? { tx: dernier.tx, position: dernier.position }
      : { tx: plusGrand(horizon, depuis.tx), position: 0 };
  return { evenements: await avecLeursLieux(pool, lus, ecoutes), rang, pleine };
}

const plusGrand = (a: string, b: string): string => (BigInt(a) > BigInt(b) ? a : b);

const OBJET = /^lieu:([0-9a-f-]{36})$/u;

async function avecLeursLieux(
  pool: Pool,
  lus: readonly (Lu & { objet: string | null })[],
  ecoutes: readonly string[],
): Promise<readonly EvenementDeLieux[]> {
  if (lus.length === 0) return [];
  const nommes = lus.flatMap(({ position, objet }) => {
    const lieu = OBJET.exec(objet ?? '')?.[1];
    return lieu ? [{ position, lieu }] : [];
  });
  const { rows } = await pool.query<Touche>({
    name: 'direct touches',
    text: TOUCHES,
    values: [
      lus.map(({ position }) => position),
      nommes.map(({ position }) => position),
      nommes.map(({ lieu }) => lieu),
      ecoutes,
    ],
  });
  const parEvenement = Map.groupBy(rows, ({ evenement }) => evenement);
  // An event that touches no place is nobody's news here: a candidature's piece, an import that changed nothing.
  return lus.flatMap((lu) => {
    const touches = parEvenement.get(lu.position);
    return touches ? [assembler(lu, touches)] : [];
  });
}

function assembler({ tx, position, ...lu }: Lu, touches: readonly Touche[]): EvenementDeLieux {
  const departements = new Map(
    touches
      .filter(({ labels }) => labels !== null)
      .map(({ departement, lieux, labels }) => [departement, { lieux, labels: labels ?? 0 }]),
  );
  const { id, type, acteur, agent, motif, enregistreA, enregistreLe } = lu;
  return {
    id,
    rang: { tx, position },
    type,
    acteur,
    agent,
    motif,
    enregistreA,
    enregistreLe,
    departements,
    lieux: touches.map(({ lieu, departement, champs, assertions }) => ({
      lieu,
      departement,
      champs,
      assertions,
    })),
  };
}
