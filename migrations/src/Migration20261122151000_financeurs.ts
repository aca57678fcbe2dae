import { Migration } from '@mikro-orm/migrations';

/** Who funds a convention and an order, said even where only the two sides of a convention are known. */
export class Migration20261122151000_financeurs extends Migration {
  override up(): void {
    this.addSql(`
      create view territoires.part_de_convention with (security_invoker = true) as
        select p.convention_id, p.rang, p.genre, p.financeur, p.centimes, p.convention_id || '-' || p.rang as id
        from territoires.convention_part p
        union all
        select c.id, v.rang::smallint, v.genre, v.financeur, v.centimes, c.id || '-' || v.rang
        from territoires.convention c
        join territoires.collectivite k on k.id = c.collectivite_id
        cross join lateral (values (1, 'ETAT', 'État', c.part_etat_centimes), (2, 'COMMANDITAIRE', k.nom, c.part_locale_centimes))
          v(rang, genre, financeur, centimes)
        where v.centimes > 0 and not exists (select from territoires.convention_part p where p.convention_id = c.id);
      grant select on territoires.part_de_convention to app, lot;

      -- Shares of an order; one taken over without them follows its convention, and without one is its buyer's alone.
      create view pass.part_de_commande with (security_invoker = true) as
        select p.commande_id, p.rang, p.genre, p.financeur, p.centimes as poids from pass.commande_part p
        union all
        select c.id, p.rang, p.genre, p.financeur, p.centimes
        from pass.commande c join territoires.part_de_convention p on p.convention_id = c.convention_id
        where not exists (select from pass.commande_part x where x.commande_id = c.id)
        union all
        select c.id, 1::smallint, 'COMMANDITAIRE', k.nom, c.valeur_centimes
        from pass.commande c join territoires.collectivite k on k.id = c.collectivite_id
        where not exists (select from territoires.part_de_convention x where x.convention_id = c.convention_id)
          and not exists (select from pass.commande_part x where x.commande_id = c.id);
      grant select on pass.part_de_commande to app, lot;
    `);
  }
}
