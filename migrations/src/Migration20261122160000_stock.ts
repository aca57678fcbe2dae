import { Migration } from '@mikro-orm/migrations';

/** Where each carnet is on a day, the bordereaux of its moves, and what two callers could race for. */
export class Migration20261122160000_stock extends Migration {
  override up(): void {
    this.addSql(`
      -- C1: each carnet has one holder and one situation on a day, as known on that day. Whoever handed it out holds it for
      -- ever; else its last move says who, and without a move it is the operator's until its order is delivered, then the buyer's.
      create function pass.situation_des_carnets(un_jour date, un_acheteur uuid default null)
        returns table (lot smallint, carnet_id uuid, collectivite_id uuid, nombre_de_pass smallint,
          detenteur text, distributeur_id uuid, situation text, depuis date)
        language sql stable parallel safe
      begin atomic
        select c.lot, c.id, c.collectivite_id, c.nombre_de_pass,
          case when r.jour is not null then 'DISTRIBUTEUR' when d.vers is not null then d.vers
            when e.livree is not null then 'COLLECTIVITE' else 'OPERATEUR' end,
          coalesce(r.distributeur_id, d.distributeur_id),
          case when i.genre = 'BLOCAGE' then 'BLOQUE' when i.genre in ('PERTE', 'VOL') then 'PERDU'
            when i.genre = 'ANNULATION' then 'ANNULE' when i.genre = 'REMPLACEMENT' then 'REMPLACE'
            when r.jour is not null then 'INJECTE'
            when d.vers is null and e.livree is null and e.expediee is not null then 'EN_TRANSIT' else 'EN_STOCK' end,
          coalesce(r.jour, d.jour, e.livree, e.expediee, c.enregistre_le)
        from pass.carnet c
        left join (select e.commande_id, max(e.jour) filter (where e.etape = 'EXPEDIEE') as expediee,
            max(e.jour) filter (where e.etape = 'LIVREE') as livree
          from pass.commande_etape e
          where e.etape in ('EXPEDIEE', 'LIVREE') and e.jour <= un_jour and e.enregistre_le <= un_jour
          group by e.commande_id) e on e.commande_id = c.commande_id
        left join pass.remise r on r.lot = c.lot and r.carnet_id = c.id and r.jour <= un_jour and r.enregistre_le <= un_jour
          and (un_acheteur is null or r.collectivite_id = un_acheteur)
        left join (select distinct on (d.lot, d.carnet_id) d.lot, d.carnet_id, d.vers, d.distributeur_id, d.jour
          from pass.deplacement d where d.jour <= un_jour and d.enregistre_le <= un_jour
            and (un_acheteur is null or d.collectivite_id = un_acheteur)
          order by d.lot desc, d.carnet_id desc, d.ordre desc) d on d.lot = c.lot and d.carnet_id = c.id
        left join (select distinct on (i.lot, i.carnet_id) i.lot, i.carnet_id, i.genre
          from pass.incident i where i.jour <= un_jour and i.enregistre_le <= un_jour
            and (un_acheteur is null or i.collectivite_id = un_acheteur)
          order by i.lot desc, i.carnet_id desc, i.ordre desc) i on i.lot = c.lot and i.carnet_id = c.id
        where c.enregistre_le <= un_jour and (un_acheteur is null or c.collectivite_id = un_acheteur);
      end;

      -- The state of every carnet on a day, as a set: for lists, where the state of each would be asked one by one.
      create function pass.etat_des_carnets(un_jour date, un_acheteur uuid default null)
        returns table (lot smallint, carnet_id uuid, etat text)
        language sql stable parallel safe
      begin atomic
        select c.lot, c.id, pass.etat_du_carnet(un_jour, e.livree, e.activee, r.jour, coalesce(u.nombre, 0)::int, c.nombre_de_pass,
          c.tolere_jusqu_au, nullif(nullif(i.genre, 'DEBLOCAGE'), 'RETROUVE'))
        from pass.carnet c
        left join (select e.commande_id, max(e.jour) filter (where e.etape = 'LIVREE') as livree,
            max(e.jour) filter (where e.etape = 'ACTIVEE') as activee
          from pass.commande_etape e where e.etape in ('LIVREE', 'ACTIVEE') group by e.commande_id) e on e.commande_id = c.commande_id
        left join pass.remise r on r.lot = c.lot and r.carnet_id = c.id
        left join (select u.lot, u.carnet_id, count(*) as nombre from pass.utilisation u
          where u.jour <= un_jour and (un_acheteur is null or u.collectivite_id = un_acheteur)
            and not exists (select from pass.annulation x
              where x.lot = u.lot and x.carnet_id = u.carnet_id and x.rang = u.rang and x.usage = u.usage)
          group by u.lot, u.carnet_id) u on u.lot = c.lot and u.carnet_id = c.id
        left join (select distinct on (i.lot, i.carnet_id) i.lot, i.carnet_id, i.genre
          from pass.incident i where i.jour <= un_jour
          order by i.lot desc, i.carnet_id desc, i.ordre desc) i on i.lot = c.lot and i.carnet_id = c.id
        where un_acheteur is null or c.collectivite_id = un_acheteur;
      end;

      -- The moves of one bordereau as one line; its identifier is of its time, hence its order.
      create view pass.bordereau with (security_invoker = true) as
        select d.bordereau as id, d.collectivite_id, d.jour, d.vers, d.distributeur_id, d.enregistre_le, count(*)::int as nombre_de_carnets
        from pass.deplacement d
        group by d.bordereau, d.collectivite_id, d.jour, d.vers, d.distributeur_id, d.enregistre_le;
      grant select on pass.bordereau to app, lot;

      -- Holds carnets still while it is decided what becomes of them: a hand-over checks the carnet it points to, a use the
      -- hand-over, and both wait here. The application may not update a fact, hence may not lock one by itself.
      create function pass.retenir(lots smallint[], carnets uuid[]) returns void
        language plpgsql security definer set search_path = '' as $$
      begin
        perform from pass.carnet c join unnest(lots, carnets) as v (lot, id) on c.lot = v.lot and c.id = v.id
          order by c.lot, c.id for update of c;
        perform from pass.remise r join unnest(lots, carnets) as v (lot, id) on r.lot = v.lot and r.carnet_id = v.id
          order by r.lot, r.carnet_id for update of r;
      end $$;

      -- A statement judges what it saw when it began. Once its row is in, and its foreign key has waited for whoever held the
      -- carnet, it is judged again by what is there now: the loser of the race is told as a double is, and looks again.
      create function pass.refuser_l_usage_arrete() returns trigger language plpgsql as $$
      begin
        if pass.incident_du_jour(new.lot, new.carnet_id, new.jour) is not null then
          raise exception 'Le carnet a été arrêté pendant l’usage'
            using errcode = 'unique_violation', constraint = 'utilisation_d_un_carnet_en_circulation';
        end if;
        return null;
      end $$;
      create trigger usage_arrete after insert on pass.utilisation
        for each row execute function pass.refuser_l_usage_arrete();

      create function pass.refuser_la_remise_arretee() returns trigger language plpgsql as $$
      declare ou record;
      begin
        select d.vers, d.distributeur_id into ou from pass.deplacement d
          where d.lot = new.lot and d.carnet_id = new.carnet_id order by d.ordre desc limit 1;
        if ou.vers = 'OPERATEUR' or ou.distributeur_id <> new.distributeur_id
          or pass.incident_du_jour(new.lot, new.carnet_id, 'infinity') is not null then
          raise exception 'Le carnet a été déplacé ou arrêté pendant la remise'
            using errcode = 'unique_violation', constraint = 'remise_d_un_carnet_en_stock';
        end if;
        return null;
      end $$;
      create trigger remise_arretee after insert on pass.remise
        for each row execute function pass.refuser_la_remise_arretee();
    `);
  }
}
