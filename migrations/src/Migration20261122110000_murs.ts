import { Migration } from '@mikro-orm/migrations';

const JOURNAUX = ['plateforme', 'territoires', 'labels', 'pass', 'statistiques'].map(
  (un) => `${un}.evenement`,
);
const DU_PERIMETRE = [
  'pass.distributeur',
  'pass.cohorte',
  'pass.commande',
  'pass.commande_etape',
  'pass.carnet',
  'pass.remise',
];
/** Counts by month, and what the State and a buyer agreed to pay: everyone may read them, and they name no one. */
const PUBLIEES = ['territoires.convention', 'pass.mouvement', 'statistiques.pli', 'statistiques.pli_mois'];

const PERIMETRE = `(select plateforme.voit_tout()) or collectivite_id = any ((select plateforme.perimetre())::uuid[])`;
const DE_L_ACTEUR = `acteur = (select plateforme.acteur())`;
const DE_LA_STRUCTURE = `lieu_id = any ((select plateforme.lieux_de_la_structure())::uuid[])`;

/** The second wall: the application's role reads and writes the rows of the reader that its statement names, and no others. */
export class Migration20261122110000_murs extends Migration {
  override up(): void {
    this.addSql(`
      -- Who a statement speaks for: perimeter (« * » for France, else an array of collectivités), structure and actor, one a
      -- line of « app.lecteur ». Each is read once a statement, hence « (select …) » in the policies; unset, it opens nothing.
      create function plateforme.lecteur(ligne integer) returns text language sql stable parallel safe
        return nullif(split_part(current_setting('app.lecteur', true), chr(10), ligne), '');
      create function plateforme.voit_tout() returns boolean language sql stable parallel safe
        return plateforme.lecteur(1) = '*';
      create function plateforme.perimetre() returns uuid[] language sql stable parallel safe
        return nullif(plateforme.lecteur(1), '*')::uuid[];
      create function plateforme.structure() returns uuid language sql stable parallel safe
        return plateforme.lecteur(2)::uuid;
      create function plateforme.acteur() returns text language sql stable parallel safe
        return plateforme.lecteur(3);

      create index lieu_structure on labels.lieu (structure_id);
      create function plateforme.lieux_de_la_structure() returns uuid[] language sql stable parallel safe
        return (select array_agg(l.id) from labels.lieu l where l.structure_id = plateforme.structure());

      -- Forced, so that a forgotten role sees nothing; the owner and bulk input pass through.
      create function plateforme.murer(rangees regclass, lecture text, ecriture text) returns void language plpgsql as $$
      begin
        execute format('alter table %s enable row level security', rangees);
        execute format('alter table %s force row level security', rangees);
        execute format('create policy proprietaire on %s to migr using (true) with check (true)', rangees);
        execute format('create policy lot on %s to lot using (true) with check (true)', rangees);
        execute format('create policy lecteur on %s to app using (%s) with check (%s)', rangees, lecture, ecriture);
      end $$;
    `);
    for (const table of DU_PERIMETRE) this.murer(table, PERIMETRE);
    for (const table of PUBLIEES) this.murer(table, 'true', PERIMETRE);
    // One reads one's own events as well as those of one's perimeter, and writes in one's own name only.
    for (const journal of JOURNAUX)
      this.murer(
        journal,
        `${PERIMETRE} or ${DE_L_ACTEUR}`,
        `${DE_L_ACTEUR} and (collectivite_id is null or ${PERIMETRE})`,
      );
    this.murer(
      'pass.cohorte_effectif',
      `(select plateforme.voit_tout()) or exists (select from pass.cohorte c where c.id = cohorte_id)`,
    );
    this.addSql(`
      -- Asked only on behalf of a structure: a line of payment is its own when the use was in one of its places.
      create function pass.servi_par_la_structure(un_lot smallint, un_carnet uuid, un_rang smallint, un_usage smallint)
        returns boolean language plpgsql stable parallel safe as $$
      begin
        return exists (select from pass.utilisation u
          where u.lot = un_lot and u.carnet_id = un_carnet and u.rang = un_rang and u.usage = un_usage
            and u.lieu_id = any (plateforme.lieux_de_la_structure()));
      end $$;
      -- Whose carnet it is: a structure that holds a pass may have it judged, whoever bought it.
      create function pass.acheteur_du_carnet(un_lot integer, une_serie integer) returns uuid
        language sql stable security definer
      begin atomic
        select c.collectivite_id from pass.carnet c where c.lot = un_lot and c.serie = une_serie;
      end;
    `);
    this.murer(
      'pass.utilisation',
      `${PERIMETRE} or ${DE_LA_STRUCTURE}`,
      `(${PERIMETRE}) and ((select plateforme.structure()) is null or ${DE_LA_STRUCTURE})`,
    );
    this.murer(
      'pass.reglement_ligne',
      `${PERIMETRE} or ((select plateforme.structure()) is not null and pass.servi_par_la_structure(lot, carnet_id, rang, usage))`,
      PERIMETRE,
    );
    this.murer('plateforme.import', `(select plateforme.voit_tout()) or ${DE_L_ACTEUR}`, DE_L_ACTEUR);
    this.murer('plateforme.depot', `(select plateforme.voit_tout()) or ${DE_L_ACTEUR}`, DE_L_ACTEUR);
    this.murer(
      'plateforme.import_rejet',
      `(select plateforme.voit_tout()) or exists (select from plateforme.import i where i.id = import_id)`,
    );
    this.addSql(`
      -- A policy is that of the table a statement names: no one but the owner and bulk input may name a partition.
      alter default privileges in schema pass revoke select, insert on tables from app;
      do $$
      declare une regclass;
      begin
        for une in select c.oid::regclass from pg_class c
          where c.relispartition and c.relkind = 'r' and c.relnamespace = 'pass'::regnamespace loop
          execute format('revoke all on %s from app', une);
        end loop;
      end $$;

      -- A view reads as its owner, past every wall, unless it is told to read as who asks.
      alter view pass.pass set (security_invoker = true);
      alter view plateforme.journal set (security_invoker = true);

      -- What everyone may know of the facts: counts, never a row.
      revoke select on statistiques.fait from app;
      create view statistiques.fait_du_jour as
        select collectivite_id, achat, jour, public, enregistre_le,
          sum(achetes) as achetes, sum(livres) as livres, sum(actives) as actives,
          sum(distribues) as distribues, sum(utilises) as utilises, sum(rembourses) as rembourses
        from statistiques.fait group by 1, 2, 3, 4, 5;
      create view pass.usage_du_lieu as select lieu_id, count(*)::int as nombre from pass.utilisation group by lieu_id;
      grant select on statistiques.fait_du_jour, pass.usage_du_lieu to app, lot;
    `);
  }

  private murer(table: string, lecture: string, ecriture = lecture): void {
    // What is written comes row by row: a plain call costs it less than a plan of its own, which a reading shares among its rows.
    const controle = ecriture.replaceAll('(select plateforme.', '(plateforme.');
    this.addSql(`select plateforme.murer('${table}', $mur$${lecture}$mur$, $mur$${controle}$mur$)`);
  }
}
