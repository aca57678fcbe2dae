import { EN_VIGUEUR, nomDuPass, type Regle } from './regle.ts';

/** What stopped a carnet on a day and was known by another, `null` if nothing did: the last thing said decides. */
const ARRET = (alias: string, jour: string, connuLe: string): string => `cross join lateral (
    select i.genre, i.jour, i.evenement from pass.incident i
    where i.lot = ${alias}.lot and i.carnet_id = ${alias}.carnet_id and i.jour <= ${jour} and i.enregistre_le <= ${connuLe}
    order by i.ordre desc limit 1) i`;

/** Two operations at the same moment come in either order: an event that was written this long before was known. */
const CONNU_AVANT = `not exists (select from pass.evenement a, pass.evenement b
    where a.position = i.evenement and b.position = f.evenement and b.enregistre_a < a.enregistre_a + interval '10 seconds')`;

/** A word on a label may come later than its effect: a use stays when its place was known to have the label that day. */
const CONNU_LABELLISE = `(
    labels.etat_du_label(u.lieu_id, 'PASS_NUMERIQUE', u.jour, u.enregistre_le - 1) in ('LABELLISE', 'A_RENOUVELER')
    or labels.etat_du_label(u.lieu_id, 'PASS_NUMERIQUE', u.jour, u.enregistre_le) in ('LABELLISE', 'A_RENOUVELER')
    or exists (select from labels.label_assertion a
      where a.lieu_id = u.lieu_id and a.label = 'PASS_NUMERIQUE' and a.acte = 'LABELLISATION' and a.enregistre_le = u.enregistre_le
        and u.jour between a.du and coalesce(a.jusqu_au, u.jour))) is true`;

const C1: Regle = {
  code: 'C1',
  libelle: 'Chaque carnet émis est à un seul endroit : stock, transit, injecté, bloqué, perdu ou annulé',
  definition:
    'Les déplacements et les incidents d’un carnet se suivent ; rien ne bouge ni n’est remis après un arrêt ; qui remet est qui détient ; un carnet réservé l’est à sa commande.',
  source: 'règles du registre, C1',
  requetes: [
    `select 'carnet ' || d.carnet_id || ' : déplacement ' || d.ordre || ' du ' || d.jour || ' hors de sa suite' as ligne
     from (select *, row_number() over suite as attendu, lag(jour) over suite as precedent from pass.deplacement
       window suite as (partition by lot, carnet_id order by ordre)) d
     where d.ordre <> d.attendu or d.jour < d.precedent`,
    `select 'carnet ' || i.carnet_id || ' : ' || i.genre || ' du ' || i.jour || coalesce(' après ' || i.avant, '') || ', hors de sa suite' as ligne
     from (select *, row_number() over suite as attendu, lag(jour) over suite as precedent, lag(genre) over suite as avant from pass.incident
       window suite as (partition by lot, carnet_id order by ordre)) i
     where i.ordre <> i.attendu or i.jour < i.precedent or i.avant in ('ANNULATION', 'REMPLACEMENT', i.genre)
       or (i.genre = 'DEBLOCAGE' and i.avant is distinct from 'BLOCAGE')
       or (i.genre = 'RETROUVE' and i.avant is distinct from 'PERTE' and i.avant is distinct from 'VOL')`,
    `select 'carnet ' || f.carnet_id || ' remis le ' || f.jour || ' alors que ' || i.genre || ' du ' || i.jour as ligne
     from pass.remise f ${ARRET('f', 'f.jour', 'f.enregistre_le')}
     where i.genre not in ('DEBLOCAGE', 'RETROUVE') and ${CONNU_AVANT}`,
    `select 'carnet ' || d.carnet_id || ' déplacé le ' || d.jour || ' après sa remise le ' || r.jour as ligne
     from pass.deplacement d join pass.remise r on r.lot = d.lot and r.carnet_id = d.carnet_id
     where d.jour > r.jour and d.enregistre_le >= r.enregistre_le`,
    `select 'carnet ' || r.carnet_id || ' remis le ' || r.jour || ' par un distributeur qui ne le détient pas' as ligne
     from pass.remise r cross join lateral (
       select d.vers, d.distributeur_id from pass.deplacement d
       where d.lot = r.lot and d.carnet_id = r.carnet_id and d.jour <= r.jour and d.evenement < r.evenement order by d.ordre desc limit 1) d
     where d.vers = 'OPERATEUR' or (d.vers = 'DISTRIBUTEUR' and d.distributeur_id <> r.distributeur_id)`,
    `select 'carnet ' || c.numero || ' : sa série est réservée à une autre commande' as ligne
     from pass.reservation r join pass.carnet c on c.lot = r.lot and r.series @> c.serie
     where c.commande_id <> r.commande_id`,
  ],
};

const C2: Regle = {
  code: 'C2',
  libelle: 'Injectés ≥ entamés ≥ épuisés, et les étapes d’une commande se suivent dans l’ordre',
  definition:
    'Aucun usage sans remise ni au-delà des pass du carnet ; le jour de chaque étape n’est jamais avant celui d’une étape qui la précède.',
  source: 'règles du registre, C2',
  requetes: [
    `select 'carnet ' || u.carnet_id || ' : ' || u.entames || ' pass utilisés' || case when r.carnet_id is null then ' sans remise'
       else ' sur ' || r.nombre_de_pass end as ligne
     from (select lot, carnet_id, count(*) as entames from ${EN_VIGUEUR} v group by 1, 2) u
     left join pass.remise r on r.lot = u.lot and r.carnet_id = u.carnet_id
     where r.carnet_id is null or u.entames > r.nombre_de_pass`,
    `select 'commande ' || o.numero || ' : ' || e.etape || ' le ' || e.jour || ', avant ' || p.etape || ' le ' || p.jour as ligne
     from (select *, array_position(array['DEVIS', 'SIGNEE', 'CADRAGE', 'BAT', 'PRODUITE', 'EXPEDIEE', 'LIVREE', 'ACTIVEE', 'CLOTUREE'], etape) as rang
       from pass.commande_etape) e
     join pass.commande o on o.id = e.commande_id
     join (select *, array_position(array['DEVIS', 'SIGNEE', 'CADRAGE', 'BAT', 'PRODUITE', 'EXPEDIEE', 'LIVREE', 'ACTIVEE', 'CLOTUREE'], etape) as rang
       from pass.commande_etape) p on p.commande_id = e.commande_id
     where e.jour < p.jour and (e.rang > p.rang or (p.etape, e.etape) in (('SIGNEE', 'MANDATEE'), ('MANDATEE', 'ACTIVEE')))`,
  ],
};

const C3: Regle = {
  code: 'C3',
  libelle:
    'Un pass sert une fois, actif, dans un lieu labellisé ce jour-là et selon les termes de sa commande',
  definition:
    'Lieu labellisé le jour de l’usage, tel qu’il était su quand l’usage a été enregistré ; département et service admis par la commande ; jour ≤ validité + tolérance ; carnet non arrêté ; un seul usage en vigueur par pass, le suivant après l’annulation du précédent.',
  source: 'règles du registre, C3 ; exigences de fiabilité 2 et 4',
  requetes: [
    `select 'pass ' || ${nomDuPass('u')} || ' utilisé le ' || u.jour || ' au lieu ' || u.lieu_id || ', non labellisé ce jour-là' as ligne
     from pass.utilisation u
     where not exists (select from pass.periode_label p where p.lieu_id = u.lieu_id and p.periode @> u.jour) and not ${CONNU_LABELLISE}`,
    `select 'pass ' || ${nomDuPass('u')} || ' utilisé hors des termes de la commande ' || o.numero || ' : ' || case
         when u.jour > o.toleree_jusqu_au then 'le ' || u.jour || ', toléré jusqu’au ' || o.toleree_jusqu_au
         when u.tolere_jusqu_au <> o.toleree_jusqu_au then 'toléré jusqu’au ' || u.tolere_jusqu_au || ' au lieu du ' || o.toleree_jusqu_au
         when u.service <> all (o.services) then 'service ' || u.service
         else 'département ' || p.departement_code end as ligne
     from pass.utilisation u
     join pass.carnet c on c.lot = u.lot and c.id = u.carnet_id
     join pass.commande o on o.id = c.commande_id
     left join pass.periode_label p on o.departements is not null and p.lieu_id = u.lieu_id and p.periode @> u.jour
     where u.jour > o.toleree_jusqu_au or u.tolere_jusqu_au <> o.toleree_jusqu_au or u.service <> all (o.services)
       or p.departement_code <> all (o.departements)`,
    `select 'pass ' || ${nomDuPass('f')} || ' utilisé le ' || f.jour || ' alors que ' || i.genre || ' du ' || i.jour as ligne
     from pass.utilisation f ${ARRET('f', 'f.jour', 'f.enregistre_le')}
     where i.genre not in ('DEBLOCAGE', 'RETROUVE') and ${CONNU_AVANT}`,
    `select 'pass ' || v.carnet_id || '-' || v.rang || ' : ' || v.usages || ' usages en vigueur' as ligne
     from (select lot, carnet_id, rang, count(*) as usages from ${EN_VIGUEUR} w group by 1, 2, 3 having count(*) > 1) v`,
    `select 'pass ' || ${nomDuPass('u')} || ' : usage n° ' || u.usage || ' sans annulation du précédent' as ligne
     from pass.utilisation u
     left join pass.annulation x on x.lot = u.lot and x.carnet_id = u.carnet_id and x.rang = u.rang and x.usage = u.usage - 1
     where u.usage > 1 and (x.evenement is null or x.evenement >= u.evenement)`,
  ],
};

const C4: Regle = {
  code: 'C4',
  libelle: 'Chaque dimension d’une cohorte somme à son effectif',
  definition: 'Âge, genre et statut font chacun l’effectif déclaré ; « non communiqué » est une modalité.',
  source: 'règles du registre, C4',
  requetes: [
    `select c.libelle || ' (' || c.id || ') : ' || e.dimension || ' fait ' || sum(e.personnes) || ' au lieu de ' || c.personnes as ligne
     from pass.cohorte c join pass.cohorte_effectif e on e.cohorte_id = c.id
     group by c.id, e.dimension having sum(e.personnes) <> c.personnes`,
  ],
};

const C5: Regle = {
  code: 'C5',
  libelle: 'Les personnes sont déclarées, jamais déduites des pass',
  definition:
    'L’effectif d’une cohorte a été déclaré par quelqu’un, dans un événement de sa collectivité ; hors les objectifs, eux aussi déclarés, aucune autre table ni vue ne compte de personnes.',
  source: 'règles du registre, C5',
  requetes: [
    `select c.libelle || ' (' || c.id || ') : ' || c.personnes || ' personnes que nul n’a déclarées' as ligne
     from pass.cohorte c left join pass.evenement e on e.position = c.evenement
     where e.position is null or e.collectivite_id <> c.collectivite_id`,
    `select a.table_schema || '.' || a.table_name || '.' || a.column_name || ' compte des personnes' as ligne
     from information_schema.columns a
     where a.table_schema in ('pass', 'statistiques') and a.column_name ~ 'personnes|beneficiaires'
       and (a.table_schema || '.' || a.table_name not in ('pass.cohorte', 'pass.cohorte_effectif', 'pass.cohorte_objectif') or a.is_generated <> 'NEVER')`,
  ],
};

const COMPTES = ['achetes', 'livres', 'actives', 'distribues', 'utilises', 'rembourses'];
const comptes = COMPTES.join(', ');
const opposes = COMPTES.map((compte) => `-${compte}`).join(', ');
const sommes = COMPTES.map((compte) => `sum(${compte}) as ${compte}`).join(', ');
const nuls = `(${comptes}) <> (${COMPTES.map(() => '0').join(', ')})`;
const dits = COMPTES.map(
  (compte) => `case when ${compte} <> 0 then ' ' || ${compte} || ' ${compte}' end`,
).join(', ');
/** By month of purchase and by month of what happened: a month of the sums is a month of the folds. */
const PLIS_DU_MOIS = `
  select b.base, collectivite_id, b.mois, g.grain, g.connu, ${comptes} from statistiques.pli p
  cross join lateral (values ('ACHAT', p.mois_achat), ('FLUX', p.mois)) b(base, mois)
  cross join lateral (select p.grain, p.connu union all select 'MOIS', date_trunc('month', p.connu)::date where p.grain = 'JOUR') g
  union all select base, collectivite_id, mois, grain, connu, ${opposes} from statistiques.pli_mois`;

const C6: Regle = {
  code: 'C6',
  libelle: 'Les mois, les années et les lignes font les mêmes sommes',
  definition:
    'Plis + ce qui attend d’être plié = faits, par collectivité, mois d’achat, mois et public, en tout et par jour de connaissance ; les plis par mois sont les sommes des plis.',
  source: 'règles du registre, C6',
  requetes: [
    `select 'collectivité ' || collectivite_id || ', achat ' || mois_achat || ', mois ' || mois || ', ' || public || ' : écart de' || concat(${dits}) as ligne
     from (
       select collectivite_id, mois_achat, mois, public, ${sommes}
       from (select collectivite_id, mois_achat, mois, public, ${comptes} from statistiques.pli where grain = 'TOUT'
         union all select collectivite_id, mois_achat, mois, public, ${comptes} from pass.mouvement
         union all select collectivite_id, date_trunc('month', achat)::date, date_trunc('month', jour)::date, public, ${opposes}
           from statistiques.fait) x
       group by 1, 2, 3, 4) y
     where ${nuls}`,
    `select 'collectivité ' || collectivite_id || ', ' || base || ' ' || mois || ' : écart de' || concat(${dits}) as ligne
     from (select base, collectivite_id, mois, grain, connu, ${sommes} from (${PLIS_DU_MOIS}) x group by 1, 2, 3, 4, 5) y
     where ${nuls}`,
    `select 'commande ' || commande_id || ', connu le ' || connu || ', mois ' || mois || ', ' || public || ' : écart de' || concat(${dits}) as ligne
     from (
       select commande_id, mois, public, connu, ${sommes}
       from (select commande_id, mois, public, connu, ${comptes} from statistiques.pli where grain = 'JOUR'
         union all select commande_id, mois, public, connu_le, ${comptes} from pass.mouvement
         union all select commande_id, date_trunc('month', jour)::date, public, connu_le, ${opposes} from statistiques.fait) x
       group by 1, 2, 3, 4) y
     where ${nuls}`,
  ],
};

/** Counts: where each carnet is, what a pass may do, whom it reached, and sums that agree. */
export const REGLES_DE_COMPTES: readonly Regle[] = [C1, C2, C3, C4, C5, C6];
