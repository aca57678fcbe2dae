import { Migration } from '@mikro-orm/migrations';

/** What the counter of a place needs: a use found by its identifier, and the number of the pass that it used. */
export class Migration20261122160000_guichet extends Migration {
  override up(): void {
    this.addSql(`
      create index utilisation_id on pass.utilisation (id);
      -- A structure does not read carnets: of the pass it used, it is shown the last characters of the number it held.
      create function pass.serie_du_carnet(un_lot smallint, un_carnet uuid) returns integer
        language sql stable security definer
      begin atomic
        select c.serie from pass.carnet c where c.lot = un_lot and c.id = un_carnet;
      end;
    `);
  }
}
