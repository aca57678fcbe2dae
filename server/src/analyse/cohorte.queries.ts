import { auNomDe } from '../shared/mur.ts';
import { parLots } from '../shared/par-lots.ts';
import type { ObjectifDeCohorte } from './objectif.types.ts';

/** What the facts say of a cohort's carnets on a day of knowledge. */
export interface FaitsDeCohorte {
  /** Persons declared. */
  readonly personnes: number;
  readonly carnets: number;
  readonly pass: number;
  readonly entames: number;
  readonly epuises: number;
  readonly utilises: number;
  readonly premiereRemise: string | null;
  readonly derniereRemise: string | null;
}

const REMIS = `select r.cohorte_id, r.lot, r.carnet_id, r.nombre_de_pass, r.jour from pass.remise r
  where r.cohorte_id = any ($1::uuid[]) and r.jour <= $2::date and r.enregistre_le <= $2::date`;

const USAGES = `select r.cohorte_id, r.lot, r.carnet_id, u.jour from remis r
  join pass.utilisation u on u.lot = r.lot and u.carnet_id = r.carnet_id and u.jour <= $2::date and u.enregistre_le <= $2::date
  where not exists (select from pass.annulation x where x.lot = u.lot and x.carnet_id = u.carnet_id and x.rang = u.rang
    and x.usage = u.usage and x.jour <= $2::date and x.enregistre_le <= $2::date)`;

const FAITS = `
  with remis as materialized (${REMIS} and ${auNomDe('$3')}),
  parcarnet as (select lot, carnet_id, count(*) as n from (${USAGES}) u group by 1, 2)
  select h.id, h.personnes, count(r.carnet_id)::int as carnets, coalesce(sum(r.nombre_de_pass), 0)::int as pass,
    count(p.n)::int as entames, count(*) filter (where p.n >= r.nombre_de_pass)::int as epuises,
    coalesce(sum(p.n), 0)::int as utilises, min(r.jour)::text as "premiereRemise", max(r.jour)::text as "derniereRemise"
  from pass.cohorte h left join remis r on r.cohorte_id = h.id left join parcarnet p on p.lot = r.lot and p.carnet_id = r.carnet_id
  where h.id = any ($1::uuid[]) and ${auNomDe('$3')} group by h.id, h.personnes`;

const RIEN: FaitsDeCohorte = {
  personnes: 0,
  carnets: 0,
  pass: 0,
  entames: 0,
  epuises: 0,
  utilises: 0,
  premiereRemise: null,
  derniereRemise: null,
};

/** What became of the carnets of each cohort asked: one statement for a whole list. */
export const faitsDe = parLots<FaitsDeCohorte>(async (read, ids, au) => {
  const rows = await read.query({ name: 'faits des cohortes', text: FAITS, values: [ids, au, read.lecteur] });
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the columns of the statement above
  return new Map(rows.map((row) => [row['id'], row as unknown as FaitsDeCohorte]));
}, RIEN);

/** What happened to a cohort in a month. */
export interface MoisDActivite {
  readonly mois: string;
  readonly carnetsRemis: number;
  readonly passUtilises: number;
}

const ACTIVITE = `
  with remis as materialized (${REMIS} and ${auNomDe('$3')}),
  faits as (
    select cohorte_id, date_trunc('month', jour)::date as mois, 1 as remis, 0 as utilises from remis
    union all select cohorte_id, date_trunc('month', jour)::date, 0, 1 from (${USAGES}) u)
  select cohorte_id as id, json_agg(json_build_object('mois', mois, 'carnetsRemis', remis, 'passUtilises', utilises) order by mois) as mois
  from (select cohorte_id, mois, sum(remis)::int as remis, sum(utilises)::int as utilises from faits group by 1, 2) m group by 1`;

/** Hand-overs and uses of each cohort asked, month by month, the months without any left out. */
export const activiteDe = parLots<readonly MoisDActivite[]>(async (read, ids, au) => {
  const rows = await read.query({
    name: 'activite des cohortes',
    text: ACTIVITE,
    values: [ids, au, read.lecteur],
  });
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the JSON of the statement above
  return new Map(rows.map((row) => [row['id'], row['mois'] as readonly MoisDActivite[]]));
}, []);

/** The last target said that had come and was not taken back is in force: as dated, then as recorded. */
const OBJECTIFS = `
  select o.cohorte_id as id, json_agg(json_build_object('id', o.id, 'carnets', o.carnets, 'personnes', o.personnes,
    'aCompterDu', o.jour, 'enregistreLe', o.enregistre_le, 'enVigueur', o.rang is not distinct from 1, 'annuleLe', o.annule_le, 'motif', o.motif)
    order by o.evenement desc, o.id desc) as objectifs
  from (
    select o.id, o.cohorte_id, o.carnets, o.personnes, o.jour, o.enregistre_le, o.evenement, x.enregistre_le as annule_le, x.motif,
      case when x.id is null and o.jour <= $2::date then
        row_number() over (partition by o.cohorte_id, x.id is null and o.jour <= $2::date order by o.jour desc, o.evenement desc, o.id desc) end as rang
    from pass.cohorte_objectif o
    left join pass.cohorte_objectif x on x.annule = o.id and x.enregistre_le <= $2::date
    where ${auNomDe('$3')} and o.cohorte_id = any ($1::uuid[]) and o.annule is null and o.enregistre_le <= $2::date) o
  group by 1`;

/** The targets of each cohort asked, the last one said first. */
export const objectifsDe = parLots<readonly ObjectifDeCohorte[]>(async (read, ids, au) => {
  const rows = await read.query({
    name: 'objectifs des cohortes',
    text: OBJECTIFS,
    values: [ids, au, read.lecteur],
  });
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the JSON of the statement above
  return new Map(rows.map((row) => [row['id'], row['objectifs'] as readonly ObjectifDeCohorte[]]));
}, []);
