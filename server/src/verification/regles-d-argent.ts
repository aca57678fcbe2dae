import { EN_VIGUEUR, nomDuPass, type Regle } from './regle.ts';

/** What a rate gives of an amount, rounded as the amounts of its call are, up to the ceiling of the call. */
const partDeLEtat = (montant: string, regle: string): string =>
  `least(round(${montant} * ${regle}.taux / 10000.0 / (${regle}.contenu ->> 'arrondiCentimes')::int) * (${regle}.contenu ->> 'arrondiCentimes')::int,
    (${regle}.contenu ->> 'plafondDeLAideCentimes')::bigint)`;

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
    // The rule is the one the file was judged by, otherwise the wave's first; what the file was granted is a ceiling too.
    `select 'convention ' || c.vague || ' de ' || t.nom || ' : part de l’État de ' || c.part_etat_centimes || ' centimes, '
       || m.maximum || ' au plus' as ligne
     from (select *, part_etat_centimes + part_locale_centimes as montant from territoires.convention) c
     join territoires.collectivite t on t.id = c.collectivite_id
     left join territoires.dossier d on d.id = c.dossier_id
     cross join lateral (
       select g.contenu, coalesce(d.taux_dix_milliemes, (g.contenu ->> 'tauxMaximal')::int) as taux
       from territoires.regle_d_appel g join territoires.appel_a_projets a on a.id = g.appel_id
       where case when d.id is null then a.vague = c.vague else g.id = d.regle_id end
       order by g.version limit 1) r
     cross join lateral (select least(${partDeLEtat('c.montant', 'r')}, (select e.centimes from territoires.dossier_etape e
       where e.dossier_id = d.id and e.etape = 'LAUREAT')) as maximum) m
     where c.part_etat_centimes > m.maximum`,
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

/** What became of the orders of a convention by the day its file was settled, as known then. */
const EMPLOI = `
  select v.id as convention_id, o.id as commande_id, o.valeur_centimes, coalesce(u.part, 0) as utilise,
    coalesce((select sum(p.centimes) filter (where p.genre = 'ETAT') from pass.commande_part p where p.commande_id = o.id), 0) as etat,
    case when o.toleree_jusqu_au < s.jour then o.valeur_centimes - coalesce(u.part, 0) else 0 end as perdu
  from territoires.dossier_etape s
  join territoires.convention v on v.dossier_id = s.dossier_id
  join pass.commande o on o.convention_id = v.id and o.achetee_le <= s.jour and o.enregistre_le <= s.jour
  left join lateral (
    select sum(u.part_pass_centimes) as part from pass.carnet c
    join pass.utilisation u on u.lot = c.lot and u.carnet_id = c.id and u.jour <= s.jour and u.enregistre_le <= s.jour
    where c.commande_id = o.id and not exists (select from pass.annulation x
      where x.lot = u.lot and x.carnet_id = u.carnet_id and x.rang = u.rang and x.usage = u.usage and x.enregistre_le <= s.jour)) u on true
  where s.etape in ('SOLDE', 'REVERSEMENT')`;

const M6: Regle = {
  code: 'M6',
  libelle: 'Le solde de l’État suit l’usage en 2020, et rend sa part du non-utilisé en 2019',
  definition:
    'Vague payée à l’usage : versé + solde − reversement = min(taux × valeur utilisée, part signée). Vague payée à la signature : reversement = part de l’État des pass perdus, ou tout ce qui a été versé si rien n’a été commandé.',
  source: 'règles du registre, M6 ; appels à projets 2019 et 2020',
  requetes: [
    `select 'dossier ' || d.numero || ' : ' || s.etape || ' de ' || s.centimes || ' centimes, ' || a.attendu || ' attendus' as ligne
     from territoires.dossier_etape s
     join territoires.dossier d on d.id = s.dossier_id
     join territoires.convention v on v.dossier_id = d.id
     join territoires.regle_d_appel g on g.id = d.regle_id
     cross join lateral (select coalesce(sum(centimes), 0) as centimes from territoires.dossier_etape x
       where x.dossier_id = d.id and x.etape = 'VERSE') verse
     cross join lateral (select count(*) as commandes, coalesce(sum(utilise), 0) as utilise,
       coalesce(sum(round(perdu * etat::numeric / valeur_centimes)), 0) as exigible from (${EMPLOI}) e where e.convention_id = v.id) e
     cross join lateral (select d.taux_dix_milliemes as taux, g.contenu) r
     cross join lateral (select case
       when g.contenu ->> 'versement' = 'USAGE' then least(${partDeLEtat('e.utilise', 'r')}, v.part_etat_centimes) - verse.centimes
       when e.commandes = 0 then -verse.centimes
       else -e.exigible end as du) n
     cross join lateral (select case s.etape when 'SOLDE' then greatest(n.du, 0) else greatest(-n.du, 0) end as attendu) a
     where s.etape in ('SOLDE', 'REVERSEMENT')
       -- Shares are rounded order by order, by largest remainder: one cent each at most.
       and abs(coalesce(s.centimes, 0) - a.attendu) > case when g.contenu ->> 'versement' = 'USAGE' then 0 else e.commandes end`,
    `select 'dossier ' || d.numero || ' : ' || x.verse || ' centimes versés, ' || v.part_etat_centimes || ' signés par l’État' as ligne
     from (select dossier_id, sum(centimes) as verse from territoires.dossier_etape where etape = 'VERSE' group by 1) x
     join territoires.dossier d on d.id = x.dossier_id
     join territoires.convention v on v.dossier_id = d.id
     where x.verse > v.part_etat_centimes`,
  ],
};

/** Money: what was ordered, who funds it, what covers it. */
export const REGLES_D_ARGENT: readonly Regle[] = [M1, M2, M3];

/** What must be left of it, and what the State owes or is owed in the end. */
export const REGLES_DE_SOLDE: readonly Regle[] = [M5, M6];
