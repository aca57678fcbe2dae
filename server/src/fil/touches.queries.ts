import type { EvenementSuivi, LieuTouche, Touches } from './evenement.ts';

/** Places named one by one for each département that an event touches; beyond, their number is enough. */
const LIEUX_NOMMES = 50;

/** A place that an event touched, with how many it touched in its département. */
export interface Touche extends LieuTouche, Touches {}

/**
 * What an event of the journal of labels touches of places, as a JSON array: the first of each département, and those of
 * `ecoutes` however many there are. What it says is read once, be it of twenty thousand places, then each place is found by
 * itself (`offset 0`): PostgreSQL takes an event for a large lot, and would read all places for each.
 */
export const touchesDe = (e: string, ecoutes: string): string => `(
  select json_agg(json_build_object('lieu', x.id, 'departement', x.departement_code, 'region', x.region_code,
    'lieux', x.lieux, 'labels', x.labels, 'assertions', x.assertions,
    'champs', array(select distinct k from unnest(x.champs) c cross join jsonb_object_keys(c) k order by k))
    order by x.departement_code, x.rang)
  from (
    select l.*, t.champs, t.assertions, row_number() over (partition by l.departement_code order by l.id) as rang,
      count(*) over (partition by l.departement_code) as lieux,
      count(*) filter (where t.assertions <> '{}') over (partition by l.departement_code) as labels
    from (
      select lieu_id, coalesce(array_agg(champs) filter (where champs is not null), '{}') as champs,
        coalesce(array_agg(assertion::text order by assertion) filter (where assertion is not null), '{}') as assertions
      from (
        select m.lieu_id, m.champs, null::uuid as assertion from labels.modification m where m.evenement = ${e}.position
        union all
        select a.lieu_id, null, a.id from labels.label_assertion a where a.evenement = ${e}.position
        union all
        select substr(${e}.objet, 6)::uuid, null, null where ${e}.objet ~ '^lieu:[0-9a-f-]{36}$') dit
      group by lieu_id) t
    cross join lateral (
      select l.id, l.departement_code, l.region_code from labels.lieu l where l.id = t.lieu_id offset 0) l) x
  where x.rang <= ${LIEUX_NOMMES} or x.id = any(${ecoutes}))`;

/** What an event touches of places. */
export type DeLieux = Pick<EvenementSuivi, 'departements' | 'regions' | 'touches' | 'lieux'>;

const AUCUN: DeLieux = { departements: [], regions: [], touches: new Map(), lieux: [] };

/** The same, as readers of the tail are told of it. */
export function deLieux(lues: readonly Touche[] | null): DeLieux {
  if (lues === null) return AUCUN;
  const touches = new Map<string, Touches>();
  for (const { departement, region, lieux, labels } of lues)
    touches.set(departement, { region, lieux, labels });
  return {
    departements: [...touches.keys()],
    regions: [...new Set(lues.map(({ region }) => region))],
    touches,
    lieux: lues.map(({ lieu, departement, champs, assertions }) => ({
      lieu,
      departement,
      champs,
      assertions,
    })),
  };
}
