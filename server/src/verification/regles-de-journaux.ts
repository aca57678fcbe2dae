import { CHAINES, rupturesDe } from '../journal/journal.module.ts';
import type { Regle } from './regle.ts';

/** Facts, and the journal that must hold the operation they came from. */
const FAITS: Readonly<Record<string, readonly string[]>> = {
  territoires: ['convention', 'convention_part', 'dossier', 'dossier_etape'],
  labels: ['label_assertion', 'candidature', 'candidature_acte'],
  pass: [
    'operateur_tarif',
    'defaillance',
    'devis',
    'devis_fin',
    'commande',
    'commande_part',
    'commande_etape',
    'encaissement',
    'reservation',
    'cohorte',
    'carnet',
    'deplacement',
    'incident',
    'remise',
    'utilisation',
    'annulation',
    'coordonnees_bancaires',
    'coordonnees_verification',
    'contre_paiement',
    'virement',
    'reglement_ligne',
    'ajustement',
    'echeance',
    'etat_contradictoire',
    'etat_signature',
    'avoir',
    'reemission',
    'ecriture',
  ],
};

const E2: Regle = {
  code: 'E2',
  libelle: 'Chaque fait vient d’un événement du journal de son propriétaire',
  definition: 'La position que porte chaque fait est celle d’un événement qui existe.',
  source: 'exigence de fiabilité 2',
  requetes: Object.entries(FAITS).flatMap(([proprietaire, tables]) =>
    tables.map(
      (
        table,
      ) => `select '${table} : ' || f.faits || ' fait(s) de l’événement ' || f.evenement || ', absent du journal ${proprietaire}' as ligne
        from (select evenement, count(*) as faits from ${proprietaire}.${table} group by 1) f
        where not exists (select from ${proprietaire}.evenement e where e.position = f.evenement)`,
    ),
  ),
};

const L1: Regle = {
  code: 'L1',
  libelle: 'Les périodes de label copiées sont celles des états du label Pass numérique',
  definition:
    'Les jours dont les usages sont jugés dans un lieu sont exactement ceux où son label est en cours, renouvelé ou à renouveler.',
  source: 'architecture du registre, propriétaires des données',
  requetes: [
    `select 'lieu ' || coalesce(p.lieu_id, e.lieu_id) || ' : jugé ' || coalesce(p.jours, '{}') || ', labellisé ' || coalesce(e.jours, '{}') as ligne
     from (select lieu_id, range_agg(periode) as jours from pass.periode_label group by 1) p
     full join (select lieu_id, range_agg(daterange(debut, case when fin < 'infinity' then fin + 1 end)) as jours from labels.etat_periode
       where label = 'PASS_NUMERIQUE' and etat in ('LABELLISE', 'A_RENOUVELER') group by 1) e on e.lieu_id = p.lieu_id
     where p.jours is distinct from e.jours`,
  ],
};

/** The days where the state of a label may change, and the day before each. */
const BORNES = `select distinct a.lieu_id, a.label, b.jour - v.veille as jour
  from labels.label_assertion a
  cross join lateral (values (a.du), (a.jusqu_au + 1), (a.jusqu_au - 30)) b (jour)
  cross join (values (0), (1)) v (veille)
  where b.jour is not null`;

const L2: Regle = {
  code: 'L2',
  libelle: 'Les états gardés d’un label sont ceux que disent ses assertions',
  definition:
    'À chaque jour où l’état d’un label peut changer, et la veille, la période gardée dit l’état que donne la règle.',
  source: 'architecture du registre, faits et déductions',
  requetes: [
    `select 'lieu ' || b.lieu_id || ', ' || b.label || ', le ' || b.jour || ' : gardé ' || coalesce(p.etat, 'aucun')
       || ', dit ' || coalesce(labels.etat_du_label(b.lieu_id, b.label, b.jour), 'aucun') as ligne
     from (${BORNES}) b
     left join labels.etat_periode p on p.lieu_id = b.lieu_id and p.label = b.label and b.jour between p.debut and p.fin
     where p.etat is distinct from labels.etat_du_label(b.lieu_id, b.label, b.jour)`,
    `select 'lieu ' || p.lieu_id || ', ' || p.label || ' : un état que rien ne dit' as ligne from labels.etat_periode p
     where not exists (select from labels.label_assertion a where a.lieu_id = p.lieu_id and a.label = p.label)`,
  ],
};

const R1: Regle = {
  code: 'R1',
  libelle: 'Ce qui est désigné chez un autre propriétaire existe',
  definition: 'Collectivité et convention d’une commande, lieu d’un usage, structure d’un virement.',
  source: 'architecture du registre, propriétaires des données',
  requetes: [
    `select 'commande ' || o.numero || ' sans collectivité' as ligne from pass.commande o
     where not exists (select from territoires.collectivite c where c.id = o.collectivite_id)`,
    `select 'commande ' || o.numero || ' d’une convention inconnue ou d’une autre collectivité' as ligne from pass.commande o
     where o.convention_id is not null
       and not exists (select from territoires.convention c where c.id = o.convention_id and c.collectivite_id = o.collectivite_id)`,
    `select 'lieu ' || u.lieu_id || ' inconnu' as ligne from (select distinct lieu_id from pass.utilisation) u
     where not exists (select from labels.lieu l where l.id = u.lieu_id)`,
    `select 'structure ' || v.structure_id || ' inconnue' as ligne from (select distinct structure_id from pass.virement) v
     where not exists (select from labels.structure s where s.id = v.structure_id)`,
  ],
};

const J1: Regle = {
  code: 'J1',
  libelle: 'Les journaux sont ceux qui ont été scellés, ligne à ligne',
  definition: 'La chaîne de chaque propriétaire, refaite depuis ses lignes, donne les sceaux gardés.',
  source: 'exigences de fiabilité 2 et 18',
  requetes: CHAINES.filter((chaine) => chaine !== 'audit').map(rupturesDe),
};

const J2: Regle = {
  code: 'J2',
  libelle: 'L’audit est celui qui a été scellé, ligne à ligne',
  definition:
    'La chaîne de l’audit, refaite depuis ses lignes, donne les sceaux gardés ; une purge laisse sa ligne.',
  source: 'exigence de fiabilité 18',
  requetes: [rupturesDe('audit')],
};

/** Journals: where facts come from, what they name, and that nothing was rewritten. */
export const REGLES_DE_JOURNAUX: readonly Regle[] = [E2, L1, L2, R1, J1, J2];
