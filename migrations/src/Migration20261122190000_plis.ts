import { Migration } from '@mikro-orm/migrations';

const NOMS = ['achetes', 'livres', 'actives', 'distribues', 'utilises', 'rembourses'];
const COMPTES = NOMS.join(', ');
const SOMMES = NOMS.map((nom) => `sum(${nom})`).join(', ');

/** The rows that each fact adds to, whatever its order: the counts, the order they are about, and the day they were known. */
const FAITS: readonly (readonly [source: string, jour: string, publics: string, counts: string])[] = [
  ['pass.remise f', 'f.jour', 'h.public', '0, 0, 0, f.nombre_de_pass, 0, 0'],
  ['pass.utilisation f', 'f.jour', 'h.public', '0, 0, 0, 0, 1, 0'],
  ['pass.annulation f', 'f.jour', 'h.public', '0, 0, 0, 0, -1, 0'],
  ['pass.reglement_ligne f', 'f.jour', 'h.public', '0, 0, 0, 0, 0, 1'],
];

/**
 * Folds that also know when: each count by the day it was known from, by month of knowledge, and in all. A past day is then as
 * quick as this one. The detail is by order, which says the wave, the operator and the month of purchase.
 */
export class Migration20261122190000_plis extends Migration {
  override up(): void {
    this.addSql(`
      drop view statistiques.fait_du_jour;
      drop view statistiques.fait;
      -- Every fact that counts, one line each: what the folds are made of. A fact counts from the day it was known and had come.
      create view statistiques.fait as
        select e.collectivite_id, e.commande_id, c.achetee_le as achat, e.jour, 'SANS_OBJET' as public, e.enregistre_le,
          greatest(e.jour, e.enregistre_le) as connu_le,
          case e.etape when 'SIGNEE' then e.nombre_de_pass else 0 end as achetes,
          case e.etape when 'LIVREE' then e.nombre_de_pass else 0 end as livres,
          case e.etape when 'ACTIVEE' then e.nombre_de_pass else 0 end as actives,
          0 as distribues, 0 as utilises, 0 as rembourses
        from pass.commande_etape e join pass.commande c on c.id = e.commande_id
        where e.etape in ('SIGNEE', 'LIVREE', 'ACTIVEE')
        ${FAITS.map(
          ([source, jour, publics, counts]) => `union all
        select f.collectivite_id, c.commande_id, c.achete_le, ${jour}, ${publics}, f.enregistre_le, greatest(${jour}, f.enregistre_le), ${counts}
        from ${source}
        join pass.remise r on r.lot = f.lot and r.carnet_id = f.carnet_id
        join pass.carnet c on c.lot = f.lot and c.id = f.carnet_id
        join pass.cohorte h on h.id = r.cohorte_id`,
        ).join('\n        ')};
      revoke all on statistiques.fait from app;
      grant select on statistiques.fait to lot;

      -- What everyone may know of an order: no amount, no step, no carnet.
      create view statistiques.commande_dite as
        select c.id, c.collectivite_id, c.vague, c.taille_de_carnet, o.code as operateur, o.nom as operateur_nom
        from pass.commande c join pass.operateur o on o.id = c.operateur_id;
      grant select on statistiques.commande_dite to app, lot;

      delete from pass.mouvement;
      alter table pass.mouvement add commande_id uuid not null, add connu_le date not null;

      -- TOUT: all that is folded, known at « infinity »; MOIS: by month of knowledge; JOUR: by its day.
      delete from statistiques.pli;
      alter table statistiques.pli drop constraint pli_pkey,
        add grain text not null check (grain in ('TOUT', 'JOUR')),
        add commande_id uuid not null,
        add connu date not null,
        add primary key (grain, commande_id, mois, public, connu);
      create index pli_collectivite on statistiques.pli (grain, collectivite_id, mois);
      delete from statistiques.pli_mois;
      alter table statistiques.pli_mois drop constraint pli_mois_pkey,
        add grain text not null check (grain in ('TOUT', 'MOIS', 'JOUR')),
        add connu date not null,
        add primary key (base, grain, collectivite_id, mois, connu);
      create index pli_mois_connu on statistiques.pli_mois (base, grain, connu);

      create temporary table connus on commit drop as
        select collectivite_id, commande_id, date_trunc('month', achat)::date as mois_achat, date_trunc('month', jour)::date as mois, public,
          connu_le, ${NOMS.map((nom) => `sum(${nom}) as ${nom}`).join(', ')}
        from statistiques.fait group by 1, 2, 3, 4, 5, 6;
      insert into statistiques.pli (grain, commande_id, collectivite_id, mois_achat, mois, public, connu, ${COMPTES})
        select g.grain, commande_id, collectivite_id, mois_achat, mois, public, g.connu, ${SOMMES}
        from connus cross join lateral (values ('TOUT', 'infinity'::date), ('JOUR', connu_le)) g(grain, connu)
        group by 1, 2, 3, 4, 5, 6, 7;
      insert into statistiques.pli_mois (base, grain, collectivite_id, mois, connu, ${COMPTES})
        select b.base, g.grain, collectivite_id, b.mois, g.connu, ${SOMMES}
        from connus
        cross join lateral (values ('ACHAT', mois_achat), ('FLUX', mois)) b(base, mois)
        cross join lateral (values ('TOUT', 'infinity'::date), ('MOIS', date_trunc('month', connu_le)::date), ('JOUR', connu_le)) g(grain, connu)
        group by 1, 2, 3, 4, 5;
    `);
  }
}
