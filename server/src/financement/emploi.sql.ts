import type { ClientBase, Pool } from 'pg';
import { auNomDe } from '../shared/mur.ts';

/** What became of an order as known on a day: in pass and in cents, the PIC part apart. */
export interface EmploiDeCommande {
  readonly id: string;
  readonly numero: string;
  readonly collectivite_id: string;
  readonly convention_id: string | null;
  readonly vague: number;
  readonly toleree_jusqu_au: string;
  readonly nombre_de_pass: number;
  readonly valeur_centimes: number;
  /** Funds received. */
  readonly encaisse_centimes: number;
  readonly actif_centimes: number;
  readonly remis_pass: number;
  readonly remis_pic: number;
  readonly utilises: number;
  readonly utilise_centimes: number;
  readonly pic_centimes: number;
  readonly paye_centimes: number;
  /** Face value of the pass not used, once none may be any more. */
  readonly expire_centimes: number;
  readonly avoir_centimes: number;
}

/** Which orders: of a convention, of a buyer, of a wave. */
type Critere = 'convention_id' | 'collectivite_id' | 'vague';

/** Those whom a return to employment is the aim of: half of the pass of 2020 are for them. */
const PIC = `h.public = 'DEMANDEURS_EMPLOI'`;

/** As known on $1: facts of that day at the latest, recorded by then; a use taken back by then counts no more. */
const emploi = (critere: Critere): string => `
  with choisies as (
    select c.* from pass.commande c
    where c.achetee_le <= $1 and c.enregistre_le <= $1 and c.${critere} = $2
  ), carnets as (
    select k.lot, k.id, k.commande_id from pass.carnet k
    where k.commande_id in (select id from choisies)
  ), remises as (
    select k.commande_id, r.lot, r.carnet_id, r.nombre_de_pass, ${PIC} as pic
    from carnets k join pass.remise r on r.lot = k.lot and r.carnet_id = k.id and r.jour <= $1 and r.enregistre_le <= $1
    join pass.cohorte h on h.id = r.cohorte_id
  ), injectes as (
    select commande_id, sum(nombre_de_pass)::int as pass, coalesce(sum(nombre_de_pass) filter (where pic), 0)::int as pic
    from remises group by commande_id
  ), usages as (
    select r.commande_id, count(*)::int as utilises, sum(u.part_pass_centimes)::bigint as centimes,
      coalesce(sum(u.part_pass_centimes) filter (where r.pic), 0)::bigint as pic
    from remises r join pass.utilisation u on u.lot = r.lot and u.carnet_id = r.carnet_id and u.jour <= $1 and u.enregistre_le <= $1
    where not exists (select from pass.annulation a where a.lot = u.lot and a.carnet_id = u.carnet_id and a.rang = u.rang
      and a.usage = u.usage and a.enregistre_le <= $1)
    group by r.commande_id
  ), paiements as (
    select k.commande_id, sum(l.centimes)::bigint as centimes
    from carnets k join pass.reglement_ligne l on l.lot = k.lot and l.carnet_id = k.id and l.jour <= $1 and l.enregistre_le <= $1
    group by k.commande_id
  )
  select c.id, c.numero, c.collectivite_id, c.convention_id, c.vague, c.toleree_jusqu_au, c.nombre_de_pass, c.valeur_centimes,
    coalesce((select sum(e.centimes) from pass.encaissement e where e.commande_id = c.id and e.jour <= $1 and e.enregistre_le <= $1), 0)::bigint
      as encaisse_centimes,
    case when exists (select from pass.commande_etape e where e.commande_id = c.id and e.etape = 'ACTIVEE' and e.jour <= $1
      and e.enregistre_le <= $1) then c.valeur_centimes else 0 end as actif_centimes,
    coalesce(i.pass, 0) as remis_pass, coalesce(i.pic, 0) as remis_pic,
    coalesce(u.utilises, 0) as utilises, coalesce(u.centimes, 0) as utilise_centimes, coalesce(u.pic, 0) as pic_centimes,
    coalesce(p.centimes, 0) as paye_centimes,
    case when c.toleree_jusqu_au < $1 then c.valeur_centimes - coalesce(u.utilises, 0) * c.valeur_faciale_centimes else 0 end
      as expire_centimes,
    coalesce((select a.centimes from pass.avoir a where a.commande_id = c.id and a.jour <= $1 and a.enregistre_le <= $1), 0)::bigint
      as avoir_centimes
  from choisies c
  left join injectes i on i.commande_id = c.id
  left join usages u on u.commande_id = c.id
  left join paiements p on p.commande_id = c.id
  where ${auNomDe('$3')}
  order by c.numero`;

/** What became of orders, as known on a day, for a reader. */
export async function emploiDe(
  client: ClientBase | Pool,
  lecteur: string,
  au: string,
  { critere, valeur }: { readonly critere: Critere; readonly valeur: string | number | null },
): Promise<readonly EmploiDeCommande[]> {
  const { rows } = await client.query<EmploiDeCommande>({
    name: `emploi ${critere}`,
    text: emploi(critere),
    values: [au, valeur, lecteur],
  });
  return rows;
}
