/**
 * Each carnet of orders on a day, as known on another: $1 orders, $2 day, $3 day of knowledge. Handed out or not, pass used and
 * paid, what stops it. Uses that were taken back count no more.
 */
export const CARNETS_DU_JOUR = `
  select c.commande_id, c.lot, c.id, c.nombre_de_pass, r.carnet_id is not null as remis,
    coalesce(u.utilises, 0) as utilises, coalesce(u.part, 0) as part, coalesce(u.payes, 0) as payes,
    coalesce(u.paye, 0) as paye, coalesce(u.frais, 0) as frais, pass.incident_du_jour(c.lot, c.id, $2::date, $3::date) as incident
  from pass.carnet c
  left join pass.remise r on r.lot = c.lot and r.carnet_id = c.id and r.jour <= $2::date and r.enregistre_le <= $3::date
  left join (
    select u.lot, u.carnet_id, count(*) as utilises, sum(u.part_pass_centimes) as part, count(l.rang) as payes,
      sum(l.centimes) as paye, sum(l.frais_centimes) as frais
    from pass.utilisation u
    join pass.carnet k on k.lot = u.lot and k.id = u.carnet_id and k.commande_id = any ($1::uuid[])
    left join pass.reglement_ligne l on l.lot = u.lot and l.carnet_id = u.carnet_id and l.rang = u.rang and l.usage = u.usage
      and l.jour <= $2::date and l.enregistre_le <= $3::date
    where u.jour <= $2::date and u.enregistre_le <= $3::date and not exists (
      select from pass.annulation x where x.lot = u.lot and x.carnet_id = u.carnet_id and x.rang = u.rang and x.usage = u.usage
        and x.jour <= $2::date and x.enregistre_le <= $3::date)
    group by u.lot, u.carnet_id) u on u.lot = c.lot and u.carnet_id = c.id
  where c.commande_id = any ($1::uuid[]) and c.enregistre_le <= $3::date`;

/** What each sum of a record counts: the same condition makes the sum and the list behind it. */
export const SOMMES = {
  EMIS: 'true',
  INJECTES: 'k.remis',
  NON_INJECTES: 'not k.remis',
  ENTAMES: 'k.utilises > 0',
  A_BLOQUER: 'not k.remis and k.incident is null',
} as const;
export type Somme = keyof typeof SOMMES;

/** The carnets and the pass of a sum, as JSON. */
const compte = (somme: Somme): string =>
  `json_build_object('carnets', count(*) filter (where ${SOMMES[somme]})::int,
    'pass', coalesce(sum(k.nombre_de_pass) filter (where ${SOMMES[somme]}), 0)::int)`;

/** The record of each order: its sums, as JSON. */
export const CONSTAT = `json_build_object('emis', ${compte('EMIS')}, 'injectes', ${compte('INJECTES')},
  'nonInjectes', ${compte('NON_INJECTES')}, 'entames', ${compte('ENTAMES')}, 'aBloquer', ${compte('A_BLOQUER')})`;
