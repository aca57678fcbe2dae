import { Migration } from '@mikro-orm/migrations';

/** What orders need beyond their tables: numbers that two buyers never share, the rule on carnets of five, the print lots. */
export class Migration20261122160000_commandes extends Migration {
  override up(): void {
    this.addSql(`
      -- From how many pass an operator prints carnets of five: its own rule, dated like its fees.
      alter table pass.operateur_tarif add carnets_de_5_a_partir_de integer check (carnets_de_5_a_partir_de > 0);

      -- The next number of a year, whoever asks: a buyer sees its own orders only, and must not take another's number.
      create function pass.numero_suivant(dernier integer) returns text language sql immutable parallel safe
        return lpad((dernier + 1)::text, greatest(3, length((dernier + 1)::text)), '0');
      create function pass.numeroter_commande(annee integer) returns text
        language plpgsql volatile security definer set search_path = pg_catalog as $$
      begin
        perform pg_advisory_xact_lock(hashtextextended('commande ' || annee, 0));
        return annee || '-' || pass.numero_suivant(coalesce((select max(split_part(c.numero, '-', 2)::integer)
          from pass.commande c where c.numero like annee || '-%'), 0));
      end $$;
      create function pass.numeroter_devis(annee integer) returns text
        language plpgsql volatile security definer set search_path = pg_catalog as $$
      begin
        perform pg_advisory_xact_lock(hashtextextended('devis ' || annee, 0));
        return 'D' || annee || '-' || pass.numero_suivant(coalesce((select max(split_part(d.numero, '-', 2)::integer)
          from pass.devis d where d.numero like 'D' || annee || '-%'), 0));
      end $$;

      -- What was printed, or will be, for an order in a lot: the carnets themselves once they are there.
      create view pass.lot_d_impression with (security_invoker = true) as
        select c.lot || '-' || c.commande_id as id, c.lot, c.commande_id, c.collectivite_id, c.premiere, c.derniere,
          c.carnets, c.pass, c.fabrique_le,
          (select min(r.enregistre_le) from pass.reservation r where r.commande_id = c.commande_id and r.lot = c.lot) as reserve_le
        from (select lot, commande_id, collectivite_id, min(serie) as premiere, max(serie) as derniere, count(*)::integer as carnets,
            sum(nombre_de_pass)::integer as pass, min(enregistre_le) as fabrique_le
          from pass.carnet group by lot, commande_id, collectivite_id) c
        union all
        select r.lot || '-' || r.commande_id, r.lot, r.commande_id, r.collectivite_id, lower(r.series), upper(r.series) - 1,
          0, 0, null, r.enregistre_le
        from pass.reservation r
        where not exists (select from pass.carnet c where c.commande_id = r.commande_id and c.lot = r.lot);
      grant select on pass.lot_d_impression to app, lot;
    `);
  }
}
