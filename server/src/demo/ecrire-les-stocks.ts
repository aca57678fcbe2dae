import type { ClientBase } from 'pg';
import { texteDe } from './calendrier.rules.ts';
import { annoncerParCollectivite } from './ecriture.ts';
import type { Monde } from './monde.ts';

/**
 * Where the carnets of active orders went: each counter received its run the day after the activation, hence before it handed
 * any out. Of the live order the buyer keeps half of what is not handed out yet, and a few carnets are stopped.
 */
export async function ecrireLesStocks(client: ClientBase, { commandes, jour }: Monde): Promise<void> {
  await client.query('begin');
  const acheteuses = commandes.map(({ collectivite }) => collectivite);
  const position = await annoncerParCollectivite(client, 'pass', 'deplacements.repris', jour, acheteuses);
  const positions = new Map(acheteuses.map((une) => [une.id, position(une)]));
  const evenements = [[...positions.keys()], [...positions.values()]];
  const enCampagne = commandes.filter((une) => une.enCampagne).map(({ id }) => id);
  for (const ordre of [DEPLACER, ARRETER])
    await client.query(ordre, [...evenements, enCampagne, texteDe(jour)]);
  await client.query('commit');
}

/** A run belongs to the counter that handed out its first carnets; it left the day after the activation of its order. */
const DEPLACER = `
  insert into pass.deplacement (lot, carnet_id, ordre, collectivite_id, bordereau, jour, vers, distributeur_id, evenement, enregistre_le)
  select c.lot, c.id, 1, c.collectivite_id,
    overlay(overlay(lpad(to_hex((extract(epoch from c.parti_le) * 1000)::bigint), 12, '0')
      || substr(md5(c.commande_id::text || c.distributeur_id), 1, 20) placing '7' from 13) placing '8' from 17)::uuid,
    c.parti_le, 'DISTRIBUTEUR', c.distributeur_id, e.position, c.parti_le
  from (
    select x.*, first_value(x.remis_par) over (partition by x.commande_id, x.remises order by x.serie) as distributeur_id,
      row_number() over (partition by x.commande_id, x.remises order by x.serie) - 1 as rang,
      count(*) over (partition by x.commande_id, x.remises) - 1 as reserve
    from (
      select c.lot, c.id, c.serie, c.commande_id, c.collectivite_id, r.distributeur_id as remis_par, a.jour + 1 as parti_le,
        count(r.distributeur_id) over (partition by c.commande_id order by c.serie) as remises
      from pass.carnet c
      join pass.commande_etape a on a.commande_id = c.commande_id and a.etape = 'ACTIVEE'
      left join pass.remise r on r.lot = c.lot and r.carnet_id = c.id
      where a.jour < $4
    ) x where x.remises > 0
  ) c
  join unnest($1::uuid[], $2::bigint[]) e (collectivite_id, position) on e.collectivite_id = c.collectivite_id
  where not (c.commande_id = any ($3) and c.rang > c.reserve / 2.0)`;

/** Of what waits at the counters, one blocked and one cancelled; of what was handed out and has not served, two lost and one stolen. */
const ARRETER = `
  insert into pass.incident (lot, carnet_id, ordre, collectivite_id, genre, jour, motif, evenement, enregistre_le)
  select c.lot, c.id, 1, c.collectivite_id, g.genre, $4::date - g.jours, g.motif, e.position, $4::date - g.jours
  from (
    select c.*, r.jour is not null as remis, row_number() over (partition by r.jour is not null order by c.serie desc) as rang
    from pass.carnet c
    join pass.deplacement d on d.lot = c.lot and d.carnet_id = c.id
    left join pass.remise r on r.lot = c.lot and r.carnet_id = c.id
    where c.commande_id = any ($3) and coalesce(r.jour, d.jour) <= $4::date - 4
      and not exists (select from pass.utilisation u where u.lot = c.lot and u.carnet_id = c.id)
  ) c
  join (values (false, 1, 'BLOCAGE', 4, 'Carton ouvert à la livraison'), (false, 2, 'ANNULATION', 3, 'Carnet détrempé'),
    (true, 1, 'PERTE', 2, 'Perdu à domicile'), (true, 2, 'PERTE', 1, 'Oublié dans un train'), (true, 3, 'VOL', 1, 'Sac volé'))
    g (remis, rang, genre, jours, motif) on g.remis = c.remis and g.rang = c.rang
  join unnest($1::uuid[], $2::bigint[]) e (collectivite_id, position) on e.collectivite_id = c.collectivite_id`;
