import { leJour, type Motif } from '../shared/import.lot.ts';

const range = (liste: string): string => `(select array_agg(x order by x) from unnest(${liste}) x)`;

/** Steps in the order that the days must follow; the mandate stands between the signature and the activation. */
const ORDRE = `array['DEVIS', 'SIGNEE', 'CADRAGE', 'BAT', 'PRODUITE', 'EXPEDIEE', 'LIVREE', 'ACTIVEE', 'CLOTUREE']`;

/** The carnets that lines number, one a row: their series follow one another in the lot to come of their operator. */
export const NUMEROTER = `
  create temporary table carnet_lu on commit drop as
  select l.ligne, l.operateur_id, l.cle, (row_number() over (partition by l.operateur_id order by l.ligne, p.rang, n.n) - 1)::int as serie,
    p.prefixe || lpad(n.n::text, greatest(p.largeur, length(n.n::text)), '0') as numero
  from pg_temp.lecture l
  cross join lateral unnest(l.prefixes, l.premiers, l.derniers, l.largeurs) with ordinality p(prefixe, premier, dernier, largeur, rang)
  cross join lateral generate_series(p.premier, p.dernier) n(n)
  where l.attendu is null`;

/** Each line beside the order that the register has under its number, and what its steps would be together. */
export const RAPPROCHER = `
  select l.ligne, l.cle, l.etapes, l.mandat, l.encaisse, l.reference, l.nombre_de_pass, l.signee_le, l.prefixes,
    c.id as connue, c.collectivite_id <> l.collectivite_id as ailleurs,
    c.id is not null and (c.nombre_de_pass, c.taille_de_carnet, c.valeur_faciale_centimes, c.vague, c.operateur_id, c.achetee_le, c.valide_jusqu_au,
      c.toleree_jusqu_au, ${range('c.departements')}, ${range('c.services')}, ${range('c.publics')}) is distinct from
      (l.nombre_de_pass, l.taille, l.faciale, l.vague, l.operateur_id, l.signee_le, l.valide_jusqu_au,
      l.toleree_jusqu_au, ${range('l.departements')}, ${range('l.services')}, ${range('l.publics')}) as autre,
    (select u.etape || ' le ' || ${leJour('s.jour')} from unnest(l.etapes, l.jours) u(etape, jour)
      join pass.commande_etape s on s.commande_id = c.id and s.etape = u.etape and s.jour <> u.jour limit 1) as contredite,
    (select s.reference from pass.commande_etape s where s.commande_id = c.id and s.etape = 'MANDATEE' and s.reference <> l.mandat) as autre_mandat,
    e.desordre, e.presentes,
    (select x.centimes from pass.encaissement x where x.commande_id = c.id and x.reference = l.reference) as deja_encaisse,
    coalesce((select sum(x.centimes) from pass.encaissement x where x.commande_id = c.id and x.reference is distinct from l.reference), 0)
      + coalesce(l.encaisse, 0) > l.nombre_de_pass::bigint * l.faciale as trop_encaisse,
    (select count(*) from pass.carnet k where k.commande_id = c.id)::int as carnets,
    (select n.numero from pg_temp.carnet_lu n where n.ligne = l.ligne and (
      exists (select from pg_temp.carnet_lu d where d.numero = n.numero and d.operateur_id = n.operateur_id and d.serie < n.serie)
      or exists (select from pass.carnet k join pass.commande o on o.id = k.commande_id
        where k.lot in (select numero from pass.lot where repris) and k.numero = n.numero and o.operateur_id = l.operateur_id
          and o.id is distinct from c.id)) order by n.serie limit 1) as pris,
    c.id is not null and exists (select from pg_temp.carnet_lu n where n.ligne = l.ligne and not exists (
      select from pass.carnet k where k.commande_id = c.id and k.numero = n.numero)) as autres_numeros
  from pg_temp.lecture l
  left join pass.commande c on c.numero = l.cle
  cross join lateral (
    with toutes as (
      select u.etape, u.jour from unnest(l.etapes, l.jours) u(etape, jour)
      union all
      select s.etape, s.jour from pass.commande_etape s where s.commande_id = c.id and s.etape <> all (l.etapes))
    select (select array_agg(etape) from toutes) as presentes,
      (select a.etape || ' le ' || ${leJour('a.jour')} || ', ' || b.etape || ' le ' || ${leJour('b.jour')}
       from toutes a join toutes b on a.jour > b.jour and (
         array_position(${ORDRE}, a.etape) < array_position(${ORDRE}, b.etape)
         or (a.etape = 'SIGNEE' and b.etape = 'MANDATEE') or (a.etape = 'MANDATEE' and b.etape in ('ACTIVEE', 'CLOTUREE')))
       limit 1) as desordre) e
  where l.attendu is null`;

/** Why an order is refused, the rule first. */
export const MOTIFS: readonly Motif[] = [
  {
    colonne: 'numero',
    quand: 'v.ailleurs',
    valeur: 'v.cle',
    attendu: `'un numéro qui n’est pas déjà celui d’une autre commande'`,
  },
  {
    colonne: 'numero',
    quand: 'v.autre',
    valeur: 'v.cle',
    attendu: `'les termes de la commande déjà enregistrée sous ce numéro : un fait enregistré ne se modifie pas'`,
  },
  {
    colonne: 'signeeLe',
    quand: 'v.contredite is not null',
    valeur: leJour('v.signee_le'),
    attendu: `'l’étape telle que déjà enregistrée : ' || v.contredite`,
  },
  {
    colonne: 'mandat',
    quand: 'v.autre_mandat is not null',
    valeur: 'v.mandat',
    attendu: `v.autre_mandat || ', le mandat déjà enregistré'`,
  },
  {
    colonne: 'signeeLe',
    quand: 'v.desordre is not null',
    valeur: 'v.desordre',
    attendu: `'des étapes dans l’ordre : devis, signature, cadrage, BAT, production, expédition, livraison, activation, clôture (C2)'`,
  },
  {
    colonne: 'mandat',
    quand: `'ACTIVEE' = any (v.presentes) and not 'MANDATEE' = any (v.presentes)`,
    valeur: 'v.mandat',
    attendu: `'le numéro et le jour du mandat : aucun pass n’est actif avant que sa commande soit couverte (M3)'`,
  },
  {
    colonne: 'livreeLe',
    quand: `'ACTIVEE' = any (v.presentes) and not 'LIVREE' = any (v.presentes)`,
    valeur: 'null',
    attendu: `'le jour de la livraison : une commande activée a été livrée'`,
  },
  {
    colonne: 'activeeLe',
    quand: `'CLOTUREE' = any (v.presentes) and not 'ACTIVEE' = any (v.presentes)`,
    valeur: 'null',
    attendu: `'le jour de l’activation : une commande close a été active'`,
  },
  {
    colonne: 'encaisse',
    quand: 'v.deja_encaisse <> v.encaisse',
    valeur: `to_char(v.encaisse / 100.0, 'FM999999990.00')`,
    attendu: `'le montant déjà enregistré sous cette référence'`,
  },
  {
    colonne: 'encaisse',
    quand: 'v.trop_encaisse',
    valeur: `to_char(v.encaisse / 100.0, 'FM999999990.00')`,
    attendu: `'au plus ce qui reste à recevoir pour cette commande'`,
  },
  {
    colonne: 'carnets',
    quand: `'LIVREE' = any (v.presentes) and cardinality(v.prefixes) = 0 and v.carnets = 0`,
    valeur: 'null',
    attendu: `'les numéros des carnets livrés : ils font le nombre de pass de la commande (M1)'`,
  },
  {
    colonne: 'carnets',
    quand: 'v.carnets > 0 and v.autres_numeros',
    valeur: `v.carnets || ' carnets enregistrés'`,
    attendu: `'les numéros des carnets déjà enregistrés pour cette commande'`,
  },
  {
    colonne: 'carnets',
    quand: 'v.pris is not null',
    valeur: 'v.pris',
    attendu: `'un numéro que cet opérateur n’a donné à aucun autre carnet'`,
  },
];

/** What each line changes: an order, or steps, receipts and carnets of one that is known. */
export const COMPARER = `
  select r.ligne, case
    when r.connue is null then 'CREEE'
    when (r.encaisse is not null and r.deja_encaisse is null) or (r.carnets = 0 and cardinality(r.prefixes) > 0)
      or exists (select from unnest(r.etapes) e where not exists (
        select from pass.commande_etape s where s.commande_id = r.connue and s.etape = e)) then 'MODIFIEE' end as effet
  from (${RAPPROCHER}) r`;
