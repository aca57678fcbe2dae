import type { Pool } from 'pg';
import { JOURNAUX, type Rang } from './curseur.rules.ts';
import type { EvenementLu, EvenementSuivi, LieuTouche, Touches } from './evenement.ts';

/** Places named one by one for each département that an event touches; beyond, their number is enough. */
const LIEUX_NOMMES = 50;

const TOUCHES = `
  with touche as (
    select m.evenement, m.lieu_id, false as label from labels.modification m where m.evenement = any($1::bigint[])
    union all
    select a.evenement, a.lieu_id, true from labels.label_assertion a where a.evenement = any($1::bigint[])
    union all
    select u.evenement, u.lieu, false from unnest($2::bigint[], $3::uuid[]) u (evenement, lieu)),
  lieu as (
    select t.evenement, l.id as lieu, l.departement_code as departement, l.region_code as region, bool_or(t.label) as label,
      row_number() over (partition by t.evenement, l.departement_code order by l.id) as rang,
      (count(*) over (partition by t.evenement, l.departement_code))::int as lieux
    from touche t join labels.lieu l on l.id = t.lieu_id
    group by t.evenement, l.id)
  select x.evenement, x.lieu, x.departement, x.region, x.lieux,
    case when x.rang = 1 then (select count(*) from lieu y
      where y.evenement = x.evenement and y.departement = x.departement and y.label)::int end as labels,
    array(select k from labels.modification m cross join jsonb_object_keys(m.champs) k
      where m.evenement = x.evenement and m.lieu_id = x.lieu order by k) as champs,
    array(select a.id::text from labels.label_assertion a where a.evenement = x.evenement and a.lieu_id = x.lieu order by a.id) as assertions
  from lieu x where x.rang <= ${LIEUX_NOMMES} or x.lieu = any($4::uuid[])
  order by x.evenement, x.departement, x.rang`;

interface Touche extends LieuTouche {
  readonly evenement: number;
  readonly region: string;
  readonly lieux: number;
  /** With the first place of each département. */
  readonly labels: number | null;
}

/** What an event touches of places. */
export type DeLieux = Pick<EvenementSuivi, 'departements' | 'regions' | 'touches' | 'lieux'>;

const OBJET = /^lieu:([0-9a-f-]{36})$/u;

/** An event as its row says it. */
type Lu = Rang & Pick<EvenementLu, 'objet'>;

/** The places touched by events of the journal of labels, by position; those of `ecoutes` are named however many there are. */
export async function lireLieuxTouches(
  pool: Pool,
  lus: readonly Lu[],
  ecoutes: readonly string[],
): Promise<ReadonlyMap<number, DeLieux>> {
  const evenements = lus.filter(({ proprietaire }) => JOURNAUX[proprietaire] === 'labels');
  if (evenements.length === 0) return new Map();
  const nommes = evenements.flatMap(({ position, objet }) => {
    const lieu = OBJET.exec(objet ?? '')?.[1];
    return lieu ? [{ position, lieu }] : [];
  });
  const { rows } = await pool.query<Touche>({
    name: 'direct touches',
    text: TOUCHES,
    values: [
      evenements.map(({ position }) => position),
      nommes.map(({ position }) => position),
      nommes.map(({ lieu }) => lieu),
      ecoutes,
    ],
  });
  const parEvenement = Map.groupBy(rows, ({ evenement }) => evenement);
  return new Map(Array.from(parEvenement, ([position, touches]) => [position, assembler(touches)]));
}

function assembler(rows: readonly Touche[]): DeLieux {
  const touches = new Map<string, Touches>();
  for (const { departement, region, lieux, labels } of rows)
    if (labels !== null) touches.set(departement, { region, lieux, labels });
  return {
    departements: [...touches.keys()],
    regions: [...new Set(rows.map(({ region }) => region))],
    touches,
    lieux: rows.map(({ lieu, departement, champs, assertions }) => ({
      lieu,
      departement,
      champs,
      assertions,
    })),
  };
}
