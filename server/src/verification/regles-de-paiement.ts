import { nomDuPass, type Regle } from './regle.ts';

const HT = (base: string, taux: string): string => `round(${base} * ${taux} / 10000.0)`;

/** Fees of a line: a rate of what is paid, then the tax on it, each to the cent. */
const FRAIS = `least(l.centimes, ${HT('l.centimes', 'o.frais_aval_dix_milliemes')} + ${HT(HT('l.centimes', 'o.frais_aval_dix_milliemes'), 'o.tva_dix_milliemes')})`;

const LIGNES_CLOSES = `select l.*, o.numero, ${FRAIS} as frais_attendus
  from pass.reglement_ligne l
  join pass.carnet c on c.lot = l.lot and c.id = l.carnet_id
  join pass.commande o on o.id = c.commande_id
  where l.contre_paiement_id is not null`;

/** What closings and transfers say they hold, against what is in them. */
const TOTAUX = (lignes: string, ajustements: string): string =>
  `(t.nombre_de_lignes, t.centimes, t.frais_centimes, t.ajustements_centimes)
     <> (coalesce(${lignes}.lignes, 0), coalesce(${lignes}.centimes, 0), coalesce(${lignes}.frais, 0), coalesce(${ajustements}.centimes, 0))`;

const DIT = (lignes: string, ajustements: string): string =>
  `t.nombre_de_lignes || ' lignes, ' || t.centimes || ' centimes, ' || t.frais_centimes || ' de frais, ' || t.ajustements_centimes
     || ' d’ajustements ; ses lignes font ' || coalesce(${lignes}.lignes, 0) || ', ' || coalesce(${lignes}.centimes, 0) || ', '
     || coalesce(${lignes}.frais, 0) || ' et ' || coalesce(${ajustements}.centimes, 0)`;

const SOMMES = (
  par: string,
): string => `(select ${par}, count(*) as lignes, sum(centimes) as centimes, sum(frais_centimes) as frais
  from pass.reglement_ligne where contre_paiement_id is not null group by ${par})`;

const AJUSTES = (par: string): string => `(select ${par}, sum(a.centimes) as centimes
  from pass.ajustement_regle r join pass.ajustement a on a.id = r.ajustement_id group by ${par})`;

const M4: Regle = {
  code: 'M4',
  libelle: 'Un usage est payé une fois, de sa part au plus égale à la valeur faciale',
  definition:
    'Part ≤ valeur faciale ; ligne d’un contre-paiement = part de l’usage, ligne reprise ≤ part, après lui et jamais s’il est annulé ; Σ net + frais des virements = Σ parts du contre-paiement.',
  source: 'règles du registre, M4 ; APTIC, contre-paiement mensuel',
  requetes: [
    `select 'pass ' || ${nomDuPass('u')} || ' : part de ' || u.part_pass_centimes || ' centimes pour une valeur de ' || o.valeur_faciale_centimes as ligne
     from pass.utilisation u
     join pass.carnet c on c.lot = u.lot and c.id = u.carnet_id
     join pass.commande o on o.id = c.commande_id
     where u.part_pass_centimes > o.valeur_faciale_centimes or u.part_pass_centimes > u.prix_centimes`,
    `select 'pass ' || ${nomDuPass('l')} || ' : payé ' || l.centimes || ' centimes le ' || l.jour || ', part de '
       || coalesce(u.part_pass_centimes || ' le ' || u.jour, 'aucun usage') as ligne
     from pass.reglement_ligne l
     left join pass.utilisation u on u.lot = l.lot and u.carnet_id = l.carnet_id and u.rang = l.rang and u.usage = l.usage
     where u.id is null or l.jour < u.jour or l.centimes > u.part_pass_centimes
       or (l.contre_paiement_id is not null and l.centimes <> u.part_pass_centimes)`,
    `select 'pass ' || ${nomDuPass('l')} || ' : payé le ' || l.jour || ' après l’annulation de son usage le ' || x.jour as ligne
     from pass.reglement_ligne l
     join pass.annulation x on x.lot = l.lot and x.carnet_id = l.carnet_id and x.rang = l.rang and x.usage = l.usage
     where x.evenement < l.evenement and x.enregistre_le <= l.enregistre_le`,
    `select 'pass ' || ${nomDuPass('l')} || ' : ' || l.frais_centimes || ' centimes de frais, ' || l.frais_attendus || ' selon la commande ' || l.numero as ligne
     from (${LIGNES_CLOSES}) l where l.frais_centimes <> l.frais_attendus`,
    `select 'contre-paiement ' || t.numero || ' : ' || ${DIT('l', 'a')} as ligne
     from pass.contre_paiement t
     left join ${SOMMES('contre_paiement_id')} l on l.contre_paiement_id = t.id
     left join ${AJUSTES('r.contre_paiement_id')} a on a.contre_paiement_id = t.id
     where ${TOTAUX('l', 'a')}`,
    `select 'virement du contre-paiement ' || p.numero || ' à la structure ' || t.structure_id || ' : ' || ${DIT('l', 'a')} as ligne
     from pass.virement t
     join pass.contre_paiement p on p.id = t.contre_paiement_id
     left join ${SOMMES('contre_paiement_id, structure_id')} l on l.contre_paiement_id = t.contre_paiement_id and l.structure_id = t.structure_id
     left join ${AJUSTES('r.contre_paiement_id, a.structure_id')} a on a.contre_paiement_id = t.contre_paiement_id and a.structure_id = t.structure_id
     where ${TOTAUX('l', 'a')}`,
    `select 'contre-paiement ' || p.numero || ' : ' || p.centimes || ' centimes, ses virements en font ' || coalesce(v.centimes, 0) as ligne
     from pass.contre_paiement p
     left join (select contre_paiement_id, sum(net_centimes + frais_centimes - ajustements_centimes) as centimes from pass.virement group by 1) v
       on v.contre_paiement_id = p.id
     where coalesce(v.centimes, 0) <> p.centimes`,
  ],
};

/** What the facts move from one account to another, by order, day and day of recording. */
const ATTENDUES = `
  select e.commande_id, 'COMMANDE' as operation, 'CREANCE' as debit, 'COMMANDES' as credit, o.valeur_centimes as centimes, e.jour, e.enregistre_le
    from pass.commande_etape e join pass.commande o on o.id = e.commande_id where e.etape = 'SIGNEE'
  union all
  select e.commande_id, 'ACTIVATION', 'COMMANDES', 'CIRCULATION', o.valeur_centimes, e.jour, e.enregistre_le
    from pass.commande_etape e join pass.commande o on o.id = e.commande_id where e.etape = 'ACTIVEE'
  union all
  select e.commande_id, 'ENCAISSEMENT', 'FONDS', 'CREANCE', e.centimes, e.jour, e.enregistre_le from pass.encaissement e
  union all
  select c.commande_id, 'UTILISATION', 'CIRCULATION', v.compte, v.centimes, u.jour, u.enregistre_le
    from pass.utilisation u join pass.carnet c on c.lot = u.lot and c.id = u.carnet_id join pass.commande o on o.id = c.commande_id
    cross join lateral (values ('STRUCTURES', u.part_pass_centimes), ('RELIQUATS', o.valeur_faciale_centimes - u.part_pass_centimes)) v(compte, centimes)
  union all
  select c.commande_id, 'ANNULATION', v.compte, 'CIRCULATION', v.centimes, x.jour, x.enregistre_le
    from pass.annulation x
    join pass.utilisation u on u.lot = x.lot and u.carnet_id = x.carnet_id and u.rang = x.rang and u.usage = x.usage
    join pass.carnet c on c.lot = u.lot and c.id = u.carnet_id join pass.commande o on o.id = c.commande_id
    cross join lateral (values ('STRUCTURES', u.part_pass_centimes), ('RELIQUATS', o.valeur_faciale_centimes - u.part_pass_centimes)) v(compte, centimes)
  union all
  select c.commande_id, 'CONTRE_PAIEMENT', 'STRUCTURES', v.compte, v.centimes, l.jour, l.enregistre_le
    from pass.reglement_ligne l join pass.carnet c on c.lot = l.lot and c.id = l.carnet_id
    cross join lateral (values ('FONDS', l.centimes - l.frais_centimes), ('FRAIS', l.frais_centimes)) v(compte, centimes)
  union all
  select a.commande_id, 'AJUSTEMENT', case when a.centimes > 0 then 'STRUCTURES' else 'FONDS' end,
    case when a.centimes > 0 then 'FONDS' else 'STRUCTURES' end, abs(a.centimes), p.jour, p.enregistre_le
    from pass.ajustement a join pass.ajustement_regle r on r.ajustement_id = a.id join pass.contre_paiement p on p.id = r.contre_paiement_id
  union all
  select a.commande_id, 'AVOIR', 'CIRCULATION', 'AVOIRS', a.centimes, a.jour, a.enregistre_le from pass.avoir a`;

const E1: Regle = {
  code: 'E1',
  libelle: 'Le grand livre dit ce que disent les faits, commande par commande et jour par jour',
  definition:
    'Pour chaque commande, opération, compte et jour : Σ écritures = Σ des faits (signature, encaissements, activation, usages et reliquats, annulations, nets et frais payés, ajustements, avoirs) ; un avoir n’est pas remboursé deux fois ; les plis par année, mois et jour font les écritures.',
  source: 'exigence de fiabilité 2 ; règles du registre, M5',
  requetes: [
    `select 'commande ' || coalesce(o.numero, x.commande_id::text) || ', ' || x.operation || ' du ' || x.jour || ' (' || x.debit || ' → ' || x.credit || ') : '
       || x.ecrits || ' centimes écrits, ' || x.attendus || ' attendus' as ligne
     from (
       select commande_id, operation, debit, credit, jour, enregistre_le, sum(ecrits) as ecrits, sum(attendus) as attendus
       from (
         select commande_id, operation, debit, credit, jour, enregistre_le, centimes as ecrits, 0 as attendus
           from pass.ecriture where operation <> 'REMBOURSEMENT'
         union all
         select commande_id, operation, debit, credit, jour, enregistre_le, 0, centimes from (${ATTENDUES}) f) e
       group by 1, 2, 3, 4, 5, 6 having sum(ecrits) <> sum(attendus)) x
     left join pass.commande o on o.id = x.commande_id`,
    `select 'commande ' || coalesce(o.numero, r.commande_id::text) || ' : ' || r.centimes || ' centimes remboursés, avoir de ' || coalesce(a.centimes, 0) as ligne
     from (select commande_id, sum(centimes) as centimes from pass.ecriture where operation = 'REMBOURSEMENT' group by 1) r
     left join pass.commande o on o.id = r.commande_id
     left join pass.avoir a on a.commande_id = r.commande_id
     where r.centimes > coalesce(a.centimes, 0)`,
    `select 'commande ' || x.commande_id || ', plis par ' || lower(x.grain) || ' (' || x.operation || ', ' || x.debit || ' → ' || x.credit || ') : écart de '
       || sum(x.centimes) || ' centimes' as ligne
     from (select grain, commande_id, operation, debit, credit, centimes from pass.ecriture_pliee
       union all
       select g.grain, e.commande_id, e.operation, e.debit, e.credit, -e.centimes
       from pass.ecriture e cross join (values ('ANNEE'), ('MOIS'), ('JOUR')) g(grain)
       where e.tx < (select r.tx from pass.ecriture_repere r)) x
     group by x.grain, x.commande_id, x.operation, x.debit, x.credit having sum(x.centimes) <> 0`,
  ],
};

/** Payments: each use paid once and in full. */
export const REGLES_DE_PAIEMENT: readonly Regle[] = [M4];

export const REGLES_DU_GRAND_LIVRE: readonly Regle[] = [E1];
