import type { ClientBase } from 'pg';
import { formatNumeroDeCarnet, numeroDuPass } from '../carnet/carnet.module.ts';

/** Numbers to try the demonstration with. */
export interface Exemple {
  /** A pass that a person holds and may use today. */
  readonly pass: string | null;
  /** A carnet that waits in a drawer. */
  readonly carnet: string | null;
}

/** A pass to use and a carnet to hand out, from the orders that are valid on a day. */
export async function lireExemple(client: ClientBase, cleDesNumeros: string, jour: string): Promise<Exemple> {
  const { rows } = await client.query<{ lot: number; serie: number; remis: boolean; utilises: number }>(
    `select lot, serie, remis, utilises from (
       select c.lot, c.serie, r.carnet_id is not null as remis, c.nombre_de_pass,
         (select count(*)::int from pass.utilisation u where u.lot = c.lot and u.carnet_id = c.id) as utilises
       from pass.carnet c left join pass.remise r on r.lot = c.lot and r.carnet_id = c.id
       where c.commande_id in (select commande_id from pass.commande_etape e join pass.commande o on o.id = e.commande_id
         where e.etape = 'ACTIVEE' and o.valide_jusqu_au >= $1)) carnet
     where utilises < nombre_de_pass order by lot, serie`,
    [jour],
  );
  const remis = rows.find((carnet) => carnet.remis);
  const enReserve = rows.find((carnet) => !carnet.remis);
  return {
    pass: remis ? numeroDuPass(cleDesNumeros, remis, remis.utilises + 1) : null,
    carnet: enReserve ? formatNumeroDeCarnet(enReserve) : null,
  };
}
