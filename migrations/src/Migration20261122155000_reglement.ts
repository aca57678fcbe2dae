import { Migration } from '@mikro-orm/migrations';

/** Bank details take effect some days after they are verified, and a closing is sealed by the fingerprint of what it holds. */
export class Migration20261122155000_reglement extends Migration {
  override up(): void {
    this.addSql(`
      -- The delay that applied is kept with the verdict: changing the setting changes nothing of the past.
      alter table pass.coordonnees_verification add effectives_le date,
        add constraint effet_des_verifiees check ((verdict = 'VERIFIEES') = (effectives_le is not null) and effectives_le >= jour);

      -- Where a structure is paid on a day: its last details verified for long enough, whatever was declared since.
      create function pass.coordonnees_du_jour(une_structure uuid, un_jour date) returns uuid
        language sql stable parallel safe
      begin atomic
        select c.id from pass.coordonnees_bancaires c
        join pass.coordonnees_verification v on v.coordonnees_id = c.id
        where c.structure_id = une_structure and v.verdict = 'VERIFIEES' and v.effectives_le <= un_jour
        order by c.declarees_a desc, c.id desc limit 1;
      end;

      create index virement_structure on pass.virement (structure_id);
      create index ajustement_structure on pass.ajustement (structure_id);
      create index ajustement_regle_contre_paiement on pass.ajustement_regle (contre_paiement_id);

      -- A closing is written last, with the fingerprint of its lines: what names it waits for the end of the transaction.
      alter table pass.virement alter constraint virement_contre_paiement_id_fkey deferrable initially deferred;
      alter table pass.ajustement_regle alter constraint ajustement_regle_contre_paiement_id_fkey deferrable initially deferred;

      -- The canonical content of a closing, hashed: anyone entitled may work it out again from its rows.
      create function pass.empreinte_du_contre_paiement(un_id uuid, un_numero text, un_operateur uuid, un_mois date, un_jour date)
        returns text language sql stable
      begin atomic
        select encode(sha256(convert_to(concat_ws(chr(10),
          concat_ws('|', un_numero, un_operateur, to_char(un_mois, 'YYYY-MM'), to_char(un_jour, 'YYYY-MM-DD')),
          (select string_agg(concat_ws('|', 'V', v.structure_id, coalesce(v.coordonnees_id::text, ''), v.nombre_de_lignes, v.centimes,
             v.frais_centimes, v.ajustements_centimes), chr(10) order by v.structure_id)
           from pass.virement v where v.contre_paiement_id = un_id),
          (select string_agg(concat_ws('|', 'L', l.lot, l.carnet_id, l.rang, l.usage, l.structure_id, l.centimes, l.frais_centimes),
             chr(10) order by l.lot, l.carnet_id, l.rang, l.usage)
           from pass.reglement_ligne l where l.contre_paiement_id = un_id),
          (select string_agg(concat_ws('|', 'A', a.id, a.structure_id, a.centimes), chr(10) order by a.id)
           from pass.ajustement_regle r join pass.ajustement a on a.id = r.ajustement_id where r.contre_paiement_id = un_id)
        ), 'UTF8')), 'hex');
      end;

      -- Who answers for each order, from a day and before another: the same answer as pass.operateur_du_jour, for sets.
      create view pass.responsable with (security_invoker = true) as
        select c.id as commande_id, c.operateur_id, null::date as du,
          (select min(r.jour) from pass.reemission r where r.commande_id = c.id) as avant
        from pass.commande c
        union all
        select r.commande_id, r.operateur_id, r.jour, lead(r.jour) over (partition by r.commande_id order by r.jour, r.id)
        from pass.reemission r;

      -- A use with what became of it for the place: what a structure's statement is made of.
      create view pass.usage_regle with (security_invoker = true) as
        select u.lot || '-' || u.carnet_id || '-' || u.rang || '-' || u.usage as id,
          u.lot, u.carnet_id, u.rang, u.usage, u.collectivite_id, u.lieu_id, i.structure_id, u.jour, u.enregistre_le, u.service,
          u.prix_centimes, u.part_pass_centimes, x.enregistre_le as reprise_le,
          l.jour as regle_le, l.enregistre_le as regle_enregistre_le, l.centimes, l.frais_centimes, l.contre_paiement_id
        from pass.utilisation u
        join labels.lieu i on i.id = u.lieu_id
        left join pass.annulation x on x.lot = u.lot and x.carnet_id = u.carnet_id and x.rang = u.rang and x.usage = u.usage
        left join pass.reglement_ligne l on l.lot = u.lot and l.carnet_id = u.carnet_id and l.rang = u.rang and l.usage = u.usage;
      grant select on pass.responsable, pass.usage_regle to app, lot;
    `);
  }
}
