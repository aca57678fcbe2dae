-- What PostGraphile needs to answer the same questions as the product: relations that the registry does not declare,
-- and functions that run the product's own conditions. Made in the database of the measurement only.
create schema mesure;
grant usage on schema mesure to app;

comment on table labels.lieu is E'@name lieu';
comment on table labels.structure is E'@name structure';
comment on table labels.label_assertion is E'@name label';
comment on constraint label_assertion_lieu_id_fkey on labels.label_assertion is E'@foreignSimpleFieldName labels';
comment on constraint lieu_structure_id_fkey on labels.lieu is E'@fieldName structure';
comment on table territoires.collectivite is E'@name collectivite';
comment on table pass.carnet is E'@name carnet';
comment on view pass.pass is E'@name pass\n@primaryKey lot,carnet_id,rang\n@foreignKey (lot,carnet_id) references pass.carnet (lot,id)|@foreignSimpleFieldName lesPass';

create function mesure.lieux_avec_label(departement text, genre text) returns setof labels.lieu
language sql stable parallel safe as $$
  select l.* from labels.lieu l
  where l.departement_code = $1 and exists (select from labels.label_assertion a where a.lieu_id = l.id and a.genre = $2)
  order by l.nom collate "fr-x-icu", l.id
$$;

comment on function mesure.lieux_avec_label is E'@behavior +connection -list';

create function mesure.recherche_de_lieux(departement text, recherche text, jour date, horloges jsonb) returns setof labels.lieu
language sql stable parallel safe as $$
  select l.* from labels.lieu l
  where l.departement_code = $1 and (l.texte || '') like plateforme.motif($2)
    and exists (select from labels.label_assertion a where a.lieu_id = l.id and a.genre = 'PASS_NUMERIQUE')
    and l.id in (select p.lieu_id from labels.etat_periode p
      where p.label = 'PASS_NUMERIQUE' and p.etat = 'LABELLISE' and $3 between p.debut and p.fin)
    and l.plages @> (coalesce($4 -> l.departement_code, $4 -> '') ->> 0)::int
    and (not (coalesce($4 -> l.departement_code, $4 -> '') ->> 1)::boolean or l.ouvert_feries)
  order by l.nom collate "fr-x-icu", l.id
$$;

comment on function mesure.recherche_de_lieux is E'@behavior +connection -list';

create function labels.lieu_etat_pass_numerique(lieu labels.lieu, jour date) returns text
language sql stable parallel safe as $$
  select p.etat from labels.etat_periode p where p.lieu_id = lieu.id and p.label = 'PASS_NUMERIQUE' and $2 between p.debut and p.fin
$$;

create function pass.carnet_etat(carnet pass.carnet, jour date) returns text language sql stable parallel safe as $$
  select pass.etat_du_carnet(jour,
    (select e.jour from pass.commande_etape e where e.commande_id = carnet.commande_id and e.etape = 'LIVREE'),
    (select e.jour from pass.commande_etape e where e.commande_id = carnet.commande_id and e.etape = 'ACTIVEE'),
    (select r.jour from pass.remise r where r.lot = carnet.lot and r.carnet_id = carnet.id),
    (select count(*)::int from pass.utilisation u where u.lot = carnet.lot and u.carnet_id = carnet.id and u.jour <= $2
      and not exists (select from pass.annulation x where x.lot = u.lot and x.carnet_id = u.carnet_id and x.rang = u.rang and x.usage = u.usage)),
    carnet.nombre_de_pass, carnet.tolere_jusqu_au, pass.incident_du_jour(carnet.lot, carnet.id, $2))
$$;

create view mesure.usage as
  select lot, carnet_id, rang, id, jour, service, minutes, prix_centimes, part_pass_centimes, lieu_id
  from pass.utilisation u
  where not exists (select from pass.annulation x where x.lot = u.lot and x.carnet_id = u.carnet_id and x.rang = u.rang and x.usage = u.usage);
comment on view mesure.usage is E'@name usage\n@primaryKey lot,carnet_id,rang\n@foreignKey (lot,carnet_id,rang) references pass.pass (lot,carnet_id,rang)|@foreignFieldName utilisation\n@foreignKey (lieu_id) references labels.lieu (id)|@fieldName lieu';

create view mesure.compte as
  select collectivite_id, mois, coalesce(sum(achetes), 0)::int as achetes, coalesce(sum(livres), 0)::int as livres,
    coalesce(sum(actives), 0)::int as actives, coalesce(sum(distribues), 0)::int as distribues,
    coalesce(sum(utilises), 0)::int as utilises, coalesce(sum(rembourses), 0)::int as rembourses
  from (
    select collectivite_id, mois, achetes, livres, actives, distribues, utilises, rembourses
    from statistiques.pli_mois where base = 'FLUX' and grain = 'TOUT'
    union all
    select collectivite_id, mois, achetes, livres, actives, distribues, utilises, rembourses from pass.mouvement
  ) f group by collectivite_id, mois;
comment on view mesure.compte is E'@name compte\n@primaryKey collectivite_id,mois\n@foreignKey (collectivite_id) references territoires.collectivite (id)|@fieldName collectivite';

create function mesure.comptes_de(siren text) returns setof mesure.compte language sql stable parallel safe as $$
  select f.collectivite_id, f.mois, coalesce(sum(achetes), 0)::int, coalesce(sum(livres), 0)::int,
    coalesce(sum(actives), 0)::int, coalesce(sum(distribues), 0)::int, coalesce(sum(utilises), 0)::int,
    coalesce(sum(rembourses), 0)::int
  from (
    select collectivite_id, mois, achetes, livres, actives, distribues, utilises, rembourses
    from statistiques.pli_mois where base = 'FLUX' and grain = 'TOUT'
    union all
    select collectivite_id, mois, achetes, livres, actives, distribues, utilises, rembourses from pass.mouvement
  ) f
  where f.collectivite_id = (select c.id from territoires.collectivite c where c.siren = $1) group by f.collectivite_id, f.mois order by f.mois
$$;

create function mesure.comptes_de_la_region(region text, depuis date, jusqu_au date) returns setof mesure.compte language sql stable parallel safe as $$
  select null::uuid, f.mois, coalesce(sum(achetes), 0)::int, coalesce(sum(livres), 0)::int,
    coalesce(sum(actives), 0)::int, coalesce(sum(distribues), 0)::int, coalesce(sum(utilises), 0)::int,
    coalesce(sum(rembourses), 0)::int
  from (
    select collectivite_id, mois, achetes, livres, actives, distribues, utilises, rembourses
    from statistiques.pli_mois where base = 'FLUX' and grain = 'TOUT'
    union all
    select collectivite_id, mois, achetes, livres, actives, distribues, utilises, rembourses from pass.mouvement
  ) f
  where f.collectivite_id = any(array(select c.id from territoires.collectivite c where c.region_code = $1)) and f.mois between $2 and $3
  group by f.mois order by f.mois
$$;

create type mesure.usage_vu as (carnet uuid, utilise_le date, remis_le date, tolere_jusqu_au date, active boolean,
  labellise boolean, permis boolean, incident text, departements text[], dans_le_perimetre boolean, services text[], service_admis boolean,
  clos boolean, tardif boolean, fait boolean, deja text);
comment on type mesure.usage_vu is E'@name usageVu';

grant select on all tables in schema mesure to app;
