import { Migration } from '@mikro-orm/migrations';

const COMPTES = ['achetes', 'livres', 'actives', 'distribues', 'utilises', 'rembourses']
  .map((etape) => `${etape} integer not null default 0`)
  .join(',\n        ');

/** Folded periods of the ledger, what is not folded yet is read from it; published figures. */
export class Migration20261101130000_statistiques extends Migration {
  override up(): void {
    this.addSql(`
      create table statistiques.pli (
        collectivite_id uuid not null,
        mois_achat      date not null,
        mois            date not null,
        public          text not null,
        ${COMPTES},
        primary key (collectivite_id, mois_achat, mois, public)
      );

      -- The same, by month of purchase (ACHAT) and by month of what happened (FLUX): what most questions ask.
      create table statistiques.pli_mois (
        base            text not null check (base in ('ACHAT', 'FLUX')),
        collectivite_id uuid not null,
        mois            date not null,
        ${COMPTES},
        primary key (base, collectivite_id, mois)
      );
      grant update, delete on statistiques.pli, statistiques.pli_mois to lot;

      -- Every fact that counts, one line each: what the folds are made of, and what a past day is answered from.
      create view statistiques.fait as
        select e.collectivite_id, c.achetee_le as achat, e.jour, 'SANS_OBJET' as public, e.enregistre_le,
          case e.etape when 'SIGNEE' then e.nombre_de_pass else 0 end as achetes,
          case e.etape when 'LIVREE' then e.nombre_de_pass else 0 end as livres,
          case e.etape when 'ACTIVEE' then e.nombre_de_pass else 0 end as actives,
          0 as distribues, 0 as utilises, 0 as rembourses
        from pass.commande_etape e join pass.commande c on c.id = e.commande_id
        where e.etape in ('SIGNEE', 'LIVREE', 'ACTIVEE')
        union all
        select r.collectivite_id, c.achete_le, r.jour, h.public, r.enregistre_le, 0, 0, 0, r.nombre_de_pass, 0, 0
        from pass.remise r
        join pass.carnet c on c.lot = r.lot and c.id = r.carnet_id
        join pass.cohorte h on h.id = r.cohorte_id
        union all
        select u.collectivite_id, c.achete_le, u.jour, h.public, u.enregistre_le, 0, 0, 0, 0, 1, 0
        from pass.utilisation u
        join pass.remise r on r.lot = u.lot and r.carnet_id = u.carnet_id
        join pass.carnet c on c.lot = u.lot and c.id = u.carnet_id
        join pass.cohorte h on h.id = r.cohorte_id
        union all
        select l.collectivite_id, c.achete_le, l.jour, h.public, l.enregistre_le, 0, 0, 0, 0, 0, 1
        from pass.reglement_ligne l
        join pass.remise r on r.lot = l.lot and r.carnet_id = l.carnet_id
        join pass.carnet c on c.lot = l.lot and c.id = l.carnet_id
        join pass.cohorte h on h.id = r.cohorte_id;
      grant select on statistiques.fait to app, lot;

      -- The journals of all owners side by side, in the order of their identifiers.
      create view plateforme.journal as
        select 'plateforme' as proprietaire, * from plateforme.evenement
        union all select 'territoires', * from territoires.evenement
        union all select 'labels', * from labels.evenement
        union all select 'pass', * from pass.evenement
        union all select 'statistiques', * from statistiques.evenement;
      grant select on plateforme.journal to app, lot;

      create table statistiques.chiffre_publie (
        id            uuid primary key default uuidv7(),
        cle           text not null unique,
        publie_le     text not null check (publie_le ~ '^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$'),
        indicateur    text not null,
        valeur_min    bigint,
        valeur_max    bigint,
        approximatif  boolean not null default false,
        valeur_citee  text not null,
        unite         text not null,
        perimetre     text not null,
        reserve       text,
        source        text not null,
        check (valeur_max >= valeur_min)
      );
      grant update on statistiques.chiffre_publie to app, lot;
    `);
  }
}
