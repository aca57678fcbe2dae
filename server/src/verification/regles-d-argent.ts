import { EN_VIGUEUR, nomDuPass, type Regle } from './regle.ts';

const M1: Regle = {
  code: 'M1',
  libelle: 'La valeur d’une commande est celle de ses carnets, frais à part',
  definition:
    'Carnets × pass par carnet × valeur faciale = valeur commandée ; une commande garde les termes de son devis.',
  source: 'règles du registre, M1',
  requetes: [
    `select 'commande ' || o.numero || ' : ' || coalesce(n.pass, 0) || ' pass en carnets, ' || o.nombre_de_pass || ' commandés' as ligne
     from pass.commande o
     left join (select c.commande_id, sum(c.nombre_de_pass) as pass from pass.carnet c group by 1) n on n.commande_id = o.id
     where coalesce(n.pass, 0) > o.nombre_de_pass
       or (coalesce(n.pass, 0) < o.nombre_de_pass
         and exists (select from pass.commande_etape e where e.commande_id = o.id and e.etape = 'LIVREE'))`,
    `select 'commande ' || o.numero || ' : ses termes ne sont pas ceux du devis ' || d.numero as ligne
     from pass.commande o join pass.devis d on d.id = o.devis_id
     where (o.collectivite_id, o.operateur_id, o.nombre_de_pass, o.taille_de_carnet, o.valeur_faciale_centimes, o.valeur_centimes,
         o.frais_amont_dix_milliemes, o.frais_aval_dix_milliemes, o.tva_dix_milliemes, o.prestations_centimes)
       is distinct from (d.collectivite_id, d.operateur_id, d.nombre_de_pass, d.taille_de_carnet, d.valeur_faciale_centimes, d.valeur_centimes,
         d.frais_amont_dix_milliemes, d.frais_aval_dix_milliemes, d.tva_dix_milliemes, d.prestations_centimes)`,
  ],
};

const M2: Regle = {
  code: 'M2',
  libelle: 'Les parts des financeurs font le tout, et l’État reste sous son taux et son plafond',
  definition:
    'Somme des parts d’une commande = sa valeur ; somme des parts d’une convention = son montant ; part de l’État ≤ min(taux × montant, plafond) de la règle de la vague.',
  source: 'règles du registre, M2 ; appels à projets 2019 et 2020',
  requetes: [
    `select 'commande ' || o.numero || ' : ' || coalesce(p.centimes, 0) || ' centimes de parts, ' || o.valeur_centimes || ' attendus' as ligne
     from pass.commande o
     left join (select commande_id, sum(centimes) as centimes from pass.commande_part group by 1) p on p.commande_id = o.id
     where coalesce(p.centimes, 0) <> o.valeur_centimes`,
    `select 'convention ' || c.vague || ' de ' || t.nom || ' : ' || p.centimes || ' centimes de parts dont ' || p.etat || ' de l’État, '
       || c.part_etat_centimes + c.part_locale_centimes || ' dont ' || c.part_etat_centimes || ' attendus' as ligne
     from territoires.convention c
     join territoires.collectivite t on t.id = c.collectivite_id
     join (select convention_id, sum(centimes) as centimes, coalesce(sum(centimes) filter (where genre = 'ETAT'), 0) as etat
       from territoires.convention_part group by 1) p on p.convention_id = c.id
     where p.centimes <> c.part_etat_centimes + c.part_locale_centimes or p.etat <> c.part_etat_centimes`,
    // A rate gives euros, rounded: one euro of grace. The rule is the one the dossier was filed under, otherwise the wave's first.
    `select 'convention ' || c.vague || ' de ' || t.nom || ' : part de l’État de ' || c.part_etat_centimes || ' centimes, '
       || least((r.taux * montant) / 10000, r.plafond) || ' au plus' as ligne
     from (select *, part_etat_centimes + part_locale_centimes as montant from territoires.convention) c
     join territoires.collectivite t on t.id = c.collectivite_id
     left join territoires.dossier d on d.id = c.dossier_id
     cross join lateral (
       select coalesce(d.taux_dix_milliemes, (g.contenu ->> 'tauxMaximal')::int) as taux, (g.contenu ->> 'plafondDeLAideCentimes')::bigint as plafond
       from territoires.regle_d_appel g join territoires.appel_a_projets a on a.id = g.appel_id
       where case when d.id is null then a.vague = c.vague else g.id = d.regle_id end
       order by g.version limit 1) r
     where c.part_etat_centimes > least((r.taux * montant) / 10000 + 100, r.plafond)`,
  ],
};

const M3: Regle = {
  code: 'M3',
  libelle: 'Aucun pass actif, remis ou utilisé avant que sa commande soit couverte',
  definition:
    'Une activation suit un mandatement ou l’encaissement de la valeur ; une remise et un usage suivent l’activation.',
  source: 'règles du registre, M3 ; APTIC, mise en règlement des valeurs',
  requetes: [
    `select 'commande ' || o.numero || ' activée le ' || a.jour || ' sans mandatement ni fonds' as ligne
     from pass.commande_etape a join pass.commande o on o.id = a.commande_id
     where a.etape = 'ACTIVEE'
       and not exists (select from pass.commande_etape m where m.commande_id = a.commande_id and m.etape = 'MANDATEE' and m.jour <= a.jour)
       and (select coalesce(sum(e.centimes), 0) from pass.encaissement e where e.commande_id = a.commande_id and e.jour <= a.jour) < o.valeur_centimes`,
    `select 'carnet ' || c.numero || ' remis le ' || r.jour || ', commande ' || coalesce('activée le ' || e.jour, 'non activée') as ligne
     from pass.remise r
     join pass.carnet c on c.lot = r.lot and c.id = r.carnet_id
     left join pass.commande_etape e on e.commande_id = c.commande_id and e.etape = 'ACTIVEE'
     where e.jour is null or e.jour > r.jour`,
    `select 'pass ' || ${nomDuPass('u')} || ' utilisé le ' || u.jour || ', commande ' || coalesce('activée le ' || e.jour, 'non activée') as ligne
     from pass.utilisation u
     join pass.carnet c on c.lot = u.lot and c.id = u.carnet_id
     left join pass.commande_etape e on e.commande_id = c.commande_id and e.etape = 'ACTIVEE'
     where e.jour is null or e.jour > u.jour`,
  ],
};

const M5: Regle = {
  code: 'M5',
  libelle: 'Acheté = utilisé + avoir + annulé + en circulation, par commande',
  definition:
    'Il ne peut pas y avoir plus de pass utilisés, annulés ou portés en avoir que de pass commandés ; après l’avoir, il n’en reste pas un.',
  source: 'règles du registre, M5 ; APTIC, fin de validité et avoir',
  requetes: [
    `select 'commande ' || o.numero || ' : ' || coalesce(u.pass, 0) || ' pass utilisés et ' || coalesce(a.nombre_de_pass, 0)
       || ' en avoir, ' || o.nombre_de_pass || ' commandés' as ligne
     from pass.commande o
     left join pass.avoir a on a.commande_id = o.id
     left join (select c.commande_id, count(*) as pass from ${EN_VIGUEUR} u
       join pass.carnet c on c.lot = u.lot and c.id = u.carnet_id group by 1) u on u.commande_id = o.id
     where case when a.id is null then coalesce(u.pass, 0) > o.nombre_de_pass
       else coalesce(u.pass, 0) + a.nombre_de_pass <> o.nombre_de_pass end`,
    `select 'avoir ' || a.numero || ' : ' || a.centimes || ' centimes pour ' || a.nombre_de_pass || ' pass de ' || o.valeur_faciale_centimes as ligne
     from pass.avoir a join pass.commande o on o.id = a.commande_id
     where a.centimes <> a.nombre_de_pass::bigint * o.valeur_faciale_centimes`,
  ],
};

/** Money: what was ordered, who funds it, what covers it, what is paid, what is left. */
export const REGLES_D_ARGENT: readonly Regle[] = [M1, M2, M3, M5];
