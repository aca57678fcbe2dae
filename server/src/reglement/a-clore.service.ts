import type { Context } from '../shared/context.ts';
import { premierDuMois } from './cloture.rules.ts';

/** An operator, the last month it closed, and the first one that is over and has uses nobody was paid for. */
export interface ClotureAFaire {
  readonly operateurId: string;
  readonly dernierMois: string | null;
  readonly mois: string | null;
}

const A_CLORE = `
  select o.id as "operateurId", c.dernier as "dernierMois", (
    select min(date_trunc('month', u.jour))::date from pass.responsable r
    join pass.carnet k on k.commande_id = r.commande_id
    join pass.utilisation u on u.lot = k.lot and u.carnet_id = k.id
    where r.operateur_id = o.id and (r.du is null or u.jour >= r.du) and (r.avant is null or u.jour < r.avant)
      and u.jour < $1::date and (c.dernier is null or u.jour >= (c.dernier + interval '1 month')::date)
      and not exists (select from pass.annulation x
        where x.lot = u.lot and x.carnet_id = u.carnet_id and x.rang = u.rang and x.usage = u.usage)
      and not exists (select from pass.reglement_ligne l
        where l.lot = u.lot and l.carnet_id = u.carnet_id and l.rang = u.rang and l.usage = u.usage)) as mois
  from pass.operateur o
  cross join lateral (select max(p.mois) as dernier from pass.contre_paiement p where p.operateur_id = o.id) c
  order by o.nom`;

/** What is left to close, operator by operator: their months are closed in order. */
export async function lireAClore({ lot, today }: Context): Promise<readonly ClotureAFaire[]> {
  const { rows } = await lot.query<ClotureAFaire>(A_CLORE, [premierDuMois(today)]);
  return rows;
}
