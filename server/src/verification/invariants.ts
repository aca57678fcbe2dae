import { CHAINES, rupturesDe } from '../journal/journal.module.ts';

export interface Regle {
  readonly code: string;
  readonly libelle: string;
  /** Answers one text a line, and nothing when the invariant holds. */
  readonly sql: string;
}

/** The invariants of the register that PostgreSQL cannot carry alone, as queries that anyone entitled may run. */
export const REGLES: readonly Regle[] = [
  {
    code: 'M1',
    libelle: 'Les carnets d’une commande font son nombre de pass',
    sql: `select o.numero || ' : ' || coalesce(sum(c.nombre_de_pass), 0) || ' pass en carnets, ' || o.nombre_de_pass || ' commandés' as ligne
      from pass.commande o left join pass.carnet c on c.commande_id = o.id
      where exists (select from pass.commande_etape e where e.commande_id = o.id and e.etape = 'LIVREE')
      group by o.id having coalesce(sum(c.nombre_de_pass), 0) <> o.nombre_de_pass`,
  },
  {
    code: 'M3',
    libelle: 'Aucune remise d’un carnet avant l’activation de sa commande',
    sql: `select c.numero || ' remis le ' || r.jour as ligne from pass.remise r
      join pass.carnet c on c.lot = r.lot and c.id = r.carnet_id
      left join pass.commande_etape e on e.commande_id = c.commande_id and e.etape = 'ACTIVEE'
      where e.jour is null or e.jour > r.jour`,
  },
  {
    code: 'M4',
    libelle: 'Une ligne de règlement ne dépasse pas la part du pass',
    sql: `select l.carnet_id || '-' || l.rang || ' : ' || l.centimes || ' centimes' as ligne from pass.reglement_ligne l
      join pass.utilisation u on u.lot = l.lot and u.carnet_id = l.carnet_id and u.rang = l.rang and u.usage = l.usage
      where l.centimes > u.part_pass_centimes or l.jour < u.jour`,
  },
  {
    code: 'C2',
    libelle: 'Les étapes d’une commande se suivent dans l’ordre',
    sql: `select o.numero || ' : ' || e.etape || ' le ' || e.jour as ligne from pass.commande_etape e
      join pass.commande o on o.id = e.commande_id
      join pass.commande_etape p on p.commande_id = e.commande_id
      where (p.etape, e.etape) in (('DEVIS', 'SIGNEE'), ('SIGNEE', 'PRODUITE'), ('PRODUITE', 'LIVREE'), ('LIVREE', 'ACTIVEE'), ('MANDATEE', 'ACTIVEE'))
        and e.jour < p.jour`,
  },
  {
    code: 'C3',
    libelle: 'Un pass sert dans un lieu labellisé ce jour-là',
    sql: `select u.carnet_id || '-' || u.rang || ' au lieu ' || u.lieu_id || ' le ' || u.jour as ligne from pass.utilisation u
      where not exists (select from pass.periode_label p where p.lieu_id = u.lieu_id and p.periode @> u.jour)`,
  },
  {
    code: 'C4',
    libelle: 'Chaque dimension d’une cohorte somme à son effectif',
    sql: `select c.libelle || ' : ' || e.dimension || ' fait ' || sum(e.personnes) || ' au lieu de ' || c.personnes as ligne
      from pass.cohorte c join pass.cohorte_effectif e on e.cohorte_id = c.id
      group by c.id, e.dimension having sum(e.personnes) <> c.personnes`,
  },
  {
    code: 'C6',
    libelle: 'Les plis et ce qui attend d’être plié font les faits',
    sql: `select 'écart de ' || count(*) || ' maille(s)' as ligne from (
        select collectivite_id, mois_achat, mois, public, sum(achetes) a, sum(livres) b, sum(actives) c, sum(distribues) d, sum(utilises) e, sum(rembourses) f
        from (select collectivite_id, mois_achat, mois, public, achetes, livres, actives, distribues, utilises, rembourses from statistiques.pli
              union all select collectivite_id, mois_achat, mois, public, achetes, livres, actives, distribues, utilises, rembourses from pass.mouvement
              union all select collectivite_id, date_trunc('month', achat)::date, date_trunc('month', jour)::date, public,
                -achetes, -livres, -actives, -distribues, -utilises, -rembourses from statistiques.fait) x
        group by 1, 2, 3, 4) y
      where (a, b, c, d, e, f) <> (0, 0, 0, 0, 0, 0) having count(*) > 0`,
  },
  {
    code: 'L1',
    libelle: 'Les périodes de label copiées sont celles des assertions',
    sql: `select 'lieu ' || p.lieu_id || ' : ' || p.periode as ligne from pass.periode_label p
      where not exists (select from labels.label_assertion a where a.lieu_id = p.lieu_id and a.genre = 'PASS_NUMERIQUE'
        and a.acte = 'LABELLISATION' and daterange(a.du, a.jusqu_au, '[]') && p.periode)`,
  },
  {
    code: 'R1',
    libelle: 'Ce qui est désigné chez un autre propriétaire existe',
    sql: `select 'commande ' || o.numero || ' sans collectivité' as ligne from pass.commande o
      where not exists (select from territoires.collectivite c where c.id = o.collectivite_id)
      union all select 'lieu ' || lieu_id || ' inconnu' from (select distinct lieu_id from pass.utilisation) u
      where not exists (select from labels.lieu l where l.id = u.lieu_id)`,
  },
  {
    code: 'J1',
    libelle: 'Les journaux sont ceux qui ont été scellés, ligne à ligne',
    sql: CHAINES.filter((chaine) => chaine !== 'audit')
      .map((chaine) => `select ligne from (${rupturesDe(chaine)}) ${chaine}`)
      .join(' union all '),
  },
  { code: 'J2', libelle: 'L’audit est celui qui a été scellé, ligne à ligne', sql: rupturesDe('audit') },
];
