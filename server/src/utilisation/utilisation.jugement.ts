import { INCIDENT_DU_JOUR } from '../carnet/carnet.module.ts';
import { leJour, type Motif } from '../shared/import.lot.ts';

/** The place that a line names by its identifier, by the key of its source, or by its structure and its name. */
export const LIEUX_LUS = `
  create temporary table lieu_lu as
  with lus as (select distinct siret, lieu from pg_temp.lecture where attendu is null)
  select coalesce(siret, '') as siret, coalesce(lieu, '') as lieu, count(distinct id)::int as nombre, (array_agg(id))[1] as id, (array_agg(structure_id))[1] as structure_id
  from (
    select lus.*, x.id, x.structure_id from lus join labels.lieu x on x.id = case when lus.lieu ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' then lus.lieu::uuid end
    union
    select lus.*, x.id, x.structure_id from lus join labels.lieu x on x.cle_source = lus.lieu
    union
    select lus.*, x.id, x.structure_id from lus join labels.structure s on s.siret = lus.siret join labels.lieu x on x.structure_id = s.id
    where lus.lieu is null or plateforme.sans_accent(x.nom) = plateforme.sans_accent(lus.lieu)) trouves
  group by 1, 2`;

/** What the pass of each line may do, on its day; `deja` is the use that stands, when there is one. */
export const JUGEABLES = `
  select l.ligne, l.valeur, l.carnet_lot, l.carnet_id, l.collectivite_id, l.commande_id, l.lieu_id, l.structure_id, l.achete_le, l.minutes,
    l.paiement_enregistre_le, l.rang, l.jour, l.service, l.part, l.prix, l.taille, l.tolere_jusqu_au, l.enregistre_le, l.paye_le, l.montant_paye,
    l.frais, h.public,
    r.jour as remis_le, greatest(r.enregistre_le, a.enregistre_le) as connu_le, a.jour as active_le, ${INCIDENT_DU_JOUR} as incident,
    p.departement_code as departement, o.departements, o.services, o.valeur_faciale_centimes as faciale,
    u.jour as deja, u.usage as deja_usage, coalesce(u.part_pass_centimes, l.part, least(l.prix, o.valeur_faciale_centimes)) as part_retenue,
    u.jour is not null and (u.lieu_id, u.jour, u.service, u.prix_centimes, u.part_pass_centimes)
      = (l.lieu_id, l.jour, l.service, l.prix, coalesce(l.part, least(l.prix, o.valeur_faciale_centimes))) as identique,
    g.jour as deja_paye, g.jour is not null and l.paye_le is not null
      and (g.jour, g.centimes, g.frais_centimes) <> (l.paye_le, coalesce(l.montant_paye, u.part_pass_centimes), l.frais) as autre_paiement,
    case when (l.carnet_lot, l.carnet_id) in (select x.lot, x.carnet_id from pass.annulation x) then
      (select count(*) from pass.annulation x where x.lot = l.carnet_lot and x.carnet_id = l.carnet_id and x.rang = l.rang)::int
      else 0 end as annulations,
    (o.operateur_id, date_trunc('month', l.jour)::date) in (select c.operateur_id, c.mois from pass.contre_paiement c)
      or o.id in (select v.commande_id from pass.avoir v) as clos
  from pg_temp.lecture l
  join pass.commande o on o.id = l.commande_id
  left join pass.remise r on r.lot = l.carnet_lot and r.carnet_id = l.carnet_id
  left join pass.cohorte h on h.id = r.cohorte_id
  left join pass.commande_etape a on a.commande_id = l.commande_id and a.etape = 'ACTIVEE'
  left join pass.periode_label p on p.lieu_id = l.lieu_id and p.periode @> l.jour
  left join pass.utilisation u on u.lot = l.carnet_lot and u.carnet_id = l.carnet_id and u.rang = l.rang
    and not exists (select from pass.annulation x where x.lot = u.lot and x.carnet_id = u.carnet_id and x.rang = u.rang and x.usage = u.usage)
  left join pass.reglement_ligne g on g.lot = u.lot and g.carnet_id = u.carnet_id and g.rang = u.rang and g.usage = u.usage
  where l.attendu is null`;

const NEUF = 'not v.identique and ';

/** Why a use is refused, as at a desk: a pass is used once, by who may, where it may, when it may. */
export const MOTIFS: readonly Motif[] = [
  {
    colonne: 'rang',
    quand: 'v.rang > v.taille',
    valeur: 'v.rang::text',
    attendu: `'un rang de 1 à ' || v.taille || ', la taille du carnet'`,
  },
  {
    colonne: 'pass',
    quand: `${NEUF}v.deja is not null`,
    valeur: 'v.valeur',
    attendu: `'un pass qui n’a pas servi : il l’a fait le ' || ${leJour('v.deja')} || ', autrement (C3)'`,
  },
  {
    colonne: 'jour',
    quand: `${NEUF}v.remis_le is null`,
    valeur: leJour('v.jour'),
    attendu: `'un carnet remis : importez d’abord sa remise'`,
  },
  {
    colonne: 'jour',
    quand: `${NEUF}v.jour < v.remis_le`,
    valeur: leJour('v.jour'),
    attendu: `'un jour à partir du ' || ${leJour('v.remis_le')} || ', où le carnet a été remis'`,
  },
  {
    colonne: 'jour',
    quand: `${NEUF}(v.active_le is null or v.jour < v.active_le)`,
    valeur: leJour('v.jour'),
    attendu: `'un pass actif ce jour-là (M3)'`,
  },
  {
    colonne: 'jour',
    quand: `${NEUF}v.jour > v.tolere_jusqu_au`,
    valeur: leJour('v.jour'),
    attendu: `'un jour jusqu’au ' || ${leJour('v.tolere_jusqu_au')} || ', fin de validité et tolérance'`,
  },
  {
    colonne: 'jour',
    quand: `${NEUF}v.incident is not null`,
    valeur: leJour('v.jour'),
    attendu: `'un carnet que rien n’arrête ce jour-là (' || lower(v.incident) || ')'`,
  },
  {
    colonne: 'lieu',
    quand: `${NEUF}v.departement is null`,
    valeur: leJour('v.jour'),
    attendu: `'un lieu labellisé « Pass numérique » ce jour-là (C3)'`,
  },
  {
    colonne: 'lieu',
    quand: `${NEUF}v.departements is not null and v.departement <> all (v.departements)`,
    valeur: 'v.departement',
    attendu: `'un lieu des départements de la commande : ' || array_to_string(v.departements, ', ')`,
  },
  {
    colonne: 'service',
    quand: `${NEUF}v.services is not null and v.service <> all (v.services)`,
    valeur: 'v.service',
    attendu: `'un service admis par la commande : ' || array_to_string(v.services, ', ')`,
  },
  {
    colonne: 'part',
    quand: 'v.part > v.faciale',
    valeur: `to_char(v.part / 100.0, 'FM999990.00')`,
    attendu: `'au plus ' || to_char(v.faciale / 100.0, 'FM999990.00') || ' €, la valeur du pass (M4)'`,
  },
  {
    colonne: 'jour',
    quand: `${NEUF}v.clos`,
    valeur: leJour('v.jour'),
    attendu: `'un jour d’un mois que la clôture des règlements n’a pas figé, d’une commande sans avoir'`,
  },
  {
    colonne: 'jour',
    quand: `${NEUF}v.enregistre_le is null and v.jour < $1::date - 30`,
    valeur: leJour('v.jour'),
    attendu: `'un jour des 30 derniers ; une reprise d’historique dit en « enregistre_le » quand la source l’a enregistré'`,
  },
  {
    colonne: 'enregistreLe',
    quand: `${NEUF}v.enregistre_le < v.connu_le`,
    valeur: leJour('v.enregistre_le'),
    attendu: `'un jour où la remise de ce carnet était enregistrée, à partir du ' || ${leJour('v.connu_le')}`,
  },
  {
    colonne: 'payeLe',
    quand: 'v.autre_paiement',
    valeur: leJour('v.paye_le'),
    attendu: `'le règlement déjà enregistré, du ' || ${leJour('v.deja_paye')} || ' : un pass n’est payé qu’une fois (M4)'`,
  },
  {
    colonne: 'montantPaye',
    quand: 'v.montant_paye > v.part_retenue',
    valeur: `to_char(v.montant_paye / 100.0, 'FM999990.00')`,
    attendu: `'au plus la part payée par le pass (M4)'`,
  },
  {
    colonne: 'frais',
    quand: 'v.frais > coalesce(v.montant_paye, v.part_retenue)',
    valeur: `to_char(v.frais / 100.0, 'FM999990.00')`,
    attendu: `'au plus le montant payé'`,
  },
];

/** What each line changes, and all that is written of it: a use, or the payment of a use that is known. */
export const ENTRANTES = `
  create temporary table entree on commit drop as
  select * from (
    select v.*, case when not v.identique then 'CREEE' when v.paye_le is not null and v.deja_paye is null then 'MODIFIEE' end as effet,
      coalesce(v.deja_usage, 1 + v.annulations) as usage
    from pg_temp.jugee v join pg_temp.lecture l on l.ligne = v.ligne and l.attendu is null) e
  where e.effet is not null`;
