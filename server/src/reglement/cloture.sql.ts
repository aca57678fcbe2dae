import { fraisAval } from './frais.sql.ts';

/**
 * What an operator owes for uses before a day: $1 operator, $2 first day after them, $3 day of payment. Each use that has no
 * line and was not taken back, with the fees of its order, and why it waits when its structure cannot be paid.
 */
export const A_REGLER = `
  create temporary table a_regler on commit drop as
  with banque as (
    select c.structure_id,
      (array_agg(c.id order by c.declarees_a desc, c.id desc)
        filter (where v.verdict = 'VERIFIEES' and v.effectives_le <= $3::date))[1] as coordonnees_id,
      (array_agg(case v.verdict when 'VERIFIEES' then 'DELAI' when 'REFUSEES' then 'COORDONNEES_REFUSEES' else 'COORDONNEES_A_VERIFIER' end
        order by c.declarees_a desc, c.id desc))[1] as raison
    from pass.coordonnees_bancaires c
    left join pass.coordonnees_verification v on v.coordonnees_id = c.id and v.jour <= $3::date
    where c.jour <= $3::date group by c.structure_id
  ), lieux as (
    select l.id as lieu_id, l.structure_id, b.coordonnees_id,
      case when l.structure_id is null then 'LIEU_SANS_STRUCTURE'
        when b.coordonnees_id is null then coalesce(b.raison, 'COORDONNEES_ABSENTES') end as raison
    from labels.lieu l left join banque b on b.structure_id = l.structure_id
  )
  select u.lot, u.carnet_id, u.rang, u.usage, u.collectivite_id, c.commande_id, u.jour, u.lieu_id,
    i.structure_id, i.coordonnees_id, i.raison, date_trunc('month', c.achete_le)::date as mois_achat, h.public,
    u.part_pass_centimes as centimes,
    ${fraisAval('u.part_pass_centimes', 'o')} as frais_centimes
  from pass.responsable r
  join pass.commande o on o.id = r.commande_id
  join pass.carnet c on c.commande_id = o.id
  join pass.utilisation u on u.lot = c.lot and u.carnet_id = c.id
  join pass.remise m on m.lot = u.lot and m.carnet_id = u.carnet_id
  join pass.cohorte h on h.id = m.cohorte_id
  join lieux i on i.lieu_id = u.lieu_id
  where r.operateur_id = $1 and u.jour < $2::date and (r.du is null or u.jour >= r.du) and (r.avant is null or u.jour < r.avant)
    and not exists (select from pass.annulation x
      where x.lot = u.lot and x.carnet_id = u.carnet_id and x.rang = u.rang and x.usage = u.usage)
    and not exists (select from pass.reglement_ligne l
      where l.lot = u.lot and l.carnet_id = u.carnet_id and l.rang = u.rang and l.usage = u.usage)`;

/**
 * Adjustments that the payment can bear: those in favour of a structure first, then those against it as long as something is
 * left to pay; the others wait for the next closing. $1 operator, $2 day of payment.
 */
export const AJUSTEMENTS_RETENUS = `
  create temporary table ajustements_retenus on commit drop as
  select id, structure_id, coordonnees_id, commande_id, collectivite_id, centimes from (
    select a.id, a.structure_id, a.commande_id, a.collectivite_id, a.centimes,
      pass.coordonnees_du_jour(a.structure_id, $2::date) as coordonnees_id,
      coalesce(l.net, 0) + sum(a.centimes) over (partition by a.structure_id order by a.centimes < 0, a.jour, a.evenement, a.id) as reste
    from pass.ajustement a
    left join (select structure_id, sum(centimes - frais_centimes) as net from a_regler where raison is null group by 1) l
      on l.structure_id = a.structure_id
    where a.operateur_id = $1 and a.jour <= $2::date
      and not exists (select from pass.ajustement_regle r where r.ajustement_id = a.id)) a
  where coordonnees_id is not null and reste >= 0`;

/** One transfer for each structure. */
export const VIREMENTS_PREVUS = `
  create temporary table virements_prevus on commit drop as
  select structure_id, coordonnees_id, sum(lignes)::integer as nombre_de_lignes, sum(centimes)::bigint as centimes,
    sum(frais)::bigint as frais_centimes, sum(ajuste)::bigint as ajustements_centimes
  from (
    select structure_id, coordonnees_id, count(*) as lignes, sum(centimes) as centimes, sum(frais_centimes) as frais, 0 as ajuste
    from a_regler where raison is null group by 1, 2
    union all
    select structure_id, coordonnees_id, 0, 0, 0, sum(centimes) from ajustements_retenus group by 1, 2) x
  group by 1, 2`;

/** What a closing writes beside its own row: $1 id, $2 day, $3 author, $4 agent, $5 number, $6 its event. */
export const ECRIRE = `
  with ev as (
    insert into pass.evenement (type, objet, collectivite_id, acteur, agent, contenu, enregistre_le)
    select 'contre_paiement.regle', 'contre-paiement:' || $1::uuid, collectivite_id, $3::text, $4::text,
      jsonb_build_object('numero', $5::text, 'lignes', sum(lignes), 'centimes', sum(centimes), 'ajustements', sum(ajuste)), $2::date
    from (select collectivite_id, 1 as lignes, centimes, 0 as ajuste from a_regler where raison is null
          union all select collectivite_id, 0, 0, centimes from ajustements_retenus) x
    group by collectivite_id returning position, collectivite_id
  ), lignes as (
    insert into pass.reglement_ligne (lot, carnet_id, rang, usage, collectivite_id, jour, centimes, frais_centimes,
      contre_paiement_id, structure_id, evenement, enregistre_le)
    select a.lot, a.carnet_id, a.rang, a.usage, a.collectivite_id, $2::date, a.centimes, a.frais_centimes, $1::uuid, a.structure_id, ev.position, $2::date
    from a_regler a join ev using (collectivite_id) where a.raison is null
  ), mouvements as (
    insert into pass.mouvement (collectivite_id, commande_id, mois_achat, mois, connu_le, public, rembourses)
    select collectivite_id, commande_id, mois_achat, date_trunc('month', $2::date), $2, public, count(*)
    from a_regler where raison is null group by 1, 2, 3, 6
  ), ecritures as (
    insert into pass.ecriture (operation, commande_id, collectivite_id, debit, credit, centimes, jour, evenement, enregistre_le)
    select e.operation, e.commande_id, e.collectivite_id, e.debit, e.credit, e.centimes, $2::date, ev.position, $2::date
    from (
      select 'CONTRE_PAIEMENT' as operation, commande_id, collectivite_id, 'STRUCTURES' as debit, 'FONDS' as credit,
        sum(centimes - frais_centimes) as centimes from a_regler where raison is null group by 2, 3
      union all
      select 'CONTRE_PAIEMENT', commande_id, collectivite_id, 'STRUCTURES', 'FRAIS', sum(frais_centimes)
      from a_regler where raison is null group by 2, 3
      union all
      select 'AJUSTEMENT', commande_id, collectivite_id, 'STRUCTURES', 'FONDS', sum(centimes)
      from ajustements_retenus where centimes > 0 group by 2, 3
      union all
      select 'AJUSTEMENT', commande_id, collectivite_id, 'FONDS', 'STRUCTURES', -sum(centimes)
      from ajustements_retenus where centimes < 0 group by 2, 3) e
    join ev using (collectivite_id) where e.centimes > 0
  ), regles as (
    insert into pass.ajustement_regle (ajustement_id, contre_paiement_id) select id, $1::uuid from ajustements_retenus
  )
  insert into pass.virement (contre_paiement_id, structure_id, coordonnees_id, nombre_de_lignes, centimes, frais_centimes,
    ajustements_centimes, evenement, enregistre_le)
  select $1::uuid, structure_id, coordonnees_id, nombre_de_lignes, centimes, frais_centimes, ajustements_centimes, $6::bigint, $2::date from virements_prevus`;

/** The row of the closing, last: its fingerprint holds all that names it. $1 id, $2 number, $3 operator, $4 month, $5 day, $6 event. */
export const SCELLER = `
  insert into pass.contre_paiement (id, numero, operateur_id, mois, jour, nombre_de_lignes, centimes, frais_centimes,
    ajustements_centimes, empreinte, evenement, enregistre_le)
  select $1::uuid, $2::text, $3::uuid, $4::date, $5::date, coalesce(sum(nombre_de_lignes), 0), coalesce(sum(centimes), 0),
    coalesce(sum(frais_centimes), 0), coalesce(sum(ajustements_centimes), 0),
    pass.empreinte_du_contre_paiement($1::uuid, $2::text, $3::uuid, $4::date, $5::date), $6::bigint, $5::date
  from virements_prevus`;
