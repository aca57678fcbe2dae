import { fraisAval } from '../reglement/reglement.module.ts';
import { auNomDe } from '../shared/mur.ts';
import type { Reader } from '../shared/read.ts';

/** What an operator owes a structure. Cents. */
export interface Creance {
  /** Of the structure, or of the place that none holds. */
  readonly id: string;
  readonly structure: string | null;
  readonly siret: string | null;
  readonly nombre: number;
  readonly brutCentimes: number;
  readonly fraisCentimes: number;
  readonly ajustementsCentimes: number;
  readonly netCentimes: number;
  readonly banque: 'ABSENTES' | 'DECLAREES' | 'VERIFIEES' | 'REFUSEES';
}

/** Uses in force on a day, of orders that the operator $3 answered for on the day of the use, and that no closing paid. */
const IMPAYES = `
  select coalesce(l.structure_id, l.id) as id, l.structure_id, u.part_pass_centimes as brut, ${fraisAval('u.part_pass_centimes', 'o')} as frais, o.id as commande
  from pass.utilisation u
  join pass.carnet c on c.lot = u.lot and c.id = u.carnet_id
  join siennes o on o.id = c.commande_id
  join labels.lieu l on l.id = u.lieu_id
  where u.jour <= $2::date and u.enregistre_le <= $2::date
    and case when o.reemise then pass.operateur_du_jour(o.id, o.operateur_id, u.jour) else o.operateur_id end = $3::uuid
    and not exists (select from pass.reglement_ligne r where r.lot = u.lot and r.carnet_id = u.carnet_id and r.rang = u.rang
      and r.usage = u.usage and r.jour <= $2::date and r.enregistre_le <= $2::date)
    and not exists (select from pass.annulation x where x.lot = u.lot and x.carnet_id = u.carnet_id and x.rang = u.rang
      and x.usage = u.usage and x.jour <= $2::date and x.enregistre_le <= $2::date)`;

const CREANCES = `
  with siennes as materialized (
    select o.*, exists (select from pass.reemission r where r.commande_id = o.id) as reemise from pass.commande o
    where o.operateur_id = $3::uuid or exists (select from pass.reemission r where r.commande_id = o.id and r.operateur_id = $3::uuid)
  ), dues as (
    select id, structure_id, count(*)::int as nombre, sum(brut)::bigint as brut, sum(frais)::bigint as frais, 0::bigint as ajustements
    from (${IMPAYES}) i group by id, structure_id
    union all
    select a.structure_id, a.structure_id, 0, 0, 0, sum(a.centimes)::bigint from pass.ajustement a
    where a.operateur_id = $3::uuid and a.jour <= $2::date and a.enregistre_le <= $2::date
      and not exists (select from pass.ajustement_regle r join pass.contre_paiement p on p.id = r.contre_paiement_id
        where r.ajustement_id = a.id and p.enregistre_le <= $2::date)
    group by a.structure_id
  ), creances as (
    select id, max(structure_id::text)::uuid as structure_id, sum(nombre)::int as nombre, sum(brut)::bigint as brut,
      sum(frais)::bigint as frais, sum(ajustements)::bigint as ajustements
    from dues group by id)
  select k.id, coalesce(s.nom, l.nom) as structure, s.siret, k.nombre, k.brut as "brutCentimes", k.frais as "fraisCentimes",
    k.ajustements as "ajustementsCentimes", k.brut - k.frais + k.ajustements as "netCentimes",
    case when b.id is null then 'ABSENTES' when v.verdict is null then 'DECLAREES' else v.verdict end as banque
  from creances k
  left join labels.structure s on s.id = k.structure_id
  left join labels.lieu l on l.id = k.id
  left join lateral (select x.id from pass.coordonnees_bancaires x where x.structure_id = k.structure_id and x.enregistre_le <= $2::date
    order by x.declarees_a desc limit 1) b on true
  left join pass.coordonnees_verification v on v.coordonnees_id = b.id and v.enregistre_le <= $2::date
  where ${auNomDe('$1')}
  order by "netCentimes" desc, structure, k.id`;

/** Every structure that the operator owes something on a day, as known on it. */
export async function lireLesCreances(
  read: Reader,
  operateur: string,
  au: string,
): Promise<readonly Creance[]> {
  const rows = await read.query({ name: 'creances', text: CREANCES, values: [read.lecteur, au, operateur] });
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the columns of the statement above
  return rows as unknown as readonly Creance[];
}
