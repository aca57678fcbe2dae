import type { Parameter } from '../shared/shape.ts';

/** A name or an address that resembles less than that tells nothing. */
const RESSEMBLANCE = { nom: 0.4, adresse: 0.6 } as const;
const RAYON_DE_LA_TERRE = 6_371_000;
/** Degrees of latitude of 300 m: places with nothing else in common are compared within that. */
const PRES = 0.0027;
/** Sides of a cell, in degrees, a little above: a neighbour is in the same cell or in one that touches it. */
const CELLULE = { latitude: 0.0028, longitude: 0.0042 } as const;
const RANGEE = 1_000_000;
/** A cell and half of those around it: the other half sees it in turn. */
const VOISINES = [0, 1, RANGEE - 1, RANGEE, RANGEE + 1].join();

const sansAccent = (texte: string): string => `lower(public.unaccent('public.unaccent', ${texte}))`;
const ressemblance = (a: string, b: string): string => `public.similarity(${a}, ${b})`;

/** Great-circle metres between two places, `null` when one has no position. */
const metresSql = (a: string, b: string): string =>
  `case when ${a}.latitude is not null and ${b}.latitude is not null then
    2 * ${RAYON_DE_LA_TERRE} * asin(least(1, sqrt(power(sin(radians(${b}.latitude - ${a}.latitude) / 2), 2)
      + cos(radians(${a}.latitude)) * cos(radians(${b}.latitude)) * power(sin(radians(${b}.longitude - ${a}.longitude) / 2), 2)))) end`;

const PLACES = `
  select l.id, l.departement_code, l.commune_code, l.structure_id, l.latitude, l.longitude, l.itinerant, l.telephone,
    nullif(lower(l.site_web), '') as site, l.adresse, ${sansAccent('l.nom')} as nom,
    floor(l.latitude / ${CELLULE.latitude})::bigint * ${RANGEE} + floor(l.longitude / ${CELLULE.longitude})::bigint as cellule
  from labels.lieu l where not l.retire`;

/** Pairs worth a look: neighbours, and those of one commune that share an organisation, a name, or of which one has no position. */
const CANDIDATS = `
  select least(a.id, b.id) as un, greatest(a.id, b.id) as autre
  from (select p.*, p.cellule + pas as vue, pas from place p, unnest(array[${VOISINES}]::bigint[]) pas) a
  join place b on b.cellule = a.vue and (a.pas > 0 or a.id < b.id)
  where abs(a.latitude - b.latitude) < ${PRES} and abs(a.longitude - b.longitude) * cos(radians(a.latitude)) < ${PRES}
  union
  select a.id, b.id from place a join place b on b.commune_code = a.commune_code and b.structure_id = a.structure_id and a.id < b.id
  union
  select a.id, b.id from place a join place b on b.commune_code = a.commune_code and b.nom = a.nom and a.id < b.id
  union
  select a.id, b.id from place a join place b on b.departement_code = a.departement_code and b.telephone = a.telephone and a.id < b.id
  union
  select least(a.id, b.id), greatest(a.id, b.id)
  from place a join place b on b.commune_code = a.commune_code and b.id <> a.id where a.latitude is null`;

/** What two places have in common, one measure a column. */
const mesures = (candidats: string): string => `
  select c.un, c.autre, a.departement_code as d1, b.departement_code as d2, a.adresse as a1, b.adresse as a2,
    coalesce(a.structure_id = b.structure_id, false) as siret, coalesce(a.telephone = b.telephone, false) as telephone,
    coalesce(a.site = b.site, false) as site, a.itinerant or b.itinerant as itinerant,
    ${ressemblance('a.nom', 'b.nom')} as nom, ${metresSql('a', 'b')} as metres
  from ${candidats} c join place a on a.id = c.un join place b on b.id = c.autre`;

/** What each measure is worth; the address is compared last, where it can still decide. */
const pointsSql = {
  SIRET: 'case when siret then 30 else 0 end',
  NOM: `case when nom >= ${RESSEMBLANCE.nom} then round(40 * nom)::int else 0 end`,
  TELEPHONE: 'case when telephone then 20 else 0 end',
  SITE_WEB: 'case when site then 10 else 0 end',
  DISTANCE: `case when metres <= 30 then 25 when metres <= 100 then 20 when metres <= 300 then 12
    when metres is null or metres <= 1000 or itinerant then 0 when metres <= 5000 then -15 else -30 end`,
} as const;
const ADRESSE = `case when adresse >= ${RESSEMBLANCE.adresse} then round(20 * adresse)::int else 0 end`;

/** Pairs with their points and their score out of a hundred; below `seuil` before the address counts, a pair is left out. */
const juger = (candidats: string, seuil: string): string => `
  mesure as materialized (${mesures(candidats)}),
  base as materialized (select *, ${Object.entries(pointsSql)
    .map(([nom, sql]) => `${sql} as p_${nom.toLowerCase()}`)
    .join(', ')} from mesure),
  somme as materialized (
    select *, p_siret + p_nom + p_telephone + p_site_web + p_distance as points from base),
  complete as materialized (
    select *, ${ressemblance(sansAccent('a1'), sansAccent('a2'))} as adresse from somme where points >= ${seuil} - 20),
  juge as (
    select *, ${ADRESSE} as p_adresse, greatest(0, least(100, points + ${ADRESSE})) as score from complete)`;

/** The last word on each pair that someone looked at: those said to be two. */
const ECARTES = `
  select un_lieu, autre_lieu from (
    select distinct on (un_lieu, autre_lieu) un_lieu, autre_lieu, ecarte
    from labels.doublon_ecarte order by un_lieu, autre_lieu, evenement desc) dernier where ecarte`;

/** Reasons, the weightiest first, as JSON: what it is, its points, and its measure (metres, or a likeness in hundredths). */
const RAISONS = `(
  select coalesce(json_agg(json_build_object('genre', r.genre, 'points', r.points, 'mesure', r.mesure) order by r.points desc, r.genre), '[]')
  from (values ('SIRET', p_siret, null::int), ('NOM', p_nom, round(nom * 100)::int), ('ADRESSE', p_adresse, round(adresse * 100)::int),
    ('TELEPHONE', p_telephone, null), ('SITE_WEB', p_site_web, null), ('DISTANCE', p_distance, round(metres)::int)) r (genre, points, mesure)
  where r.points <> 0)`;

const COLONNES = `un || '.' || autre as id, un, autre, score, ${RAISONS} as raisons`;

export interface Voulues {
  readonly departement: boolean;
  readonly apres: boolean;
}

/** A page of the pairs that may be one place, the likeliest first, with how many there are. */
export const pairesSql = (parameter: Parameter, { departement, apres }: Voulues): string => `
  with place as materialized (${PLACES}),
  candidat as materialized (${CANDIDATS}),
  ${juger('candidat', `${parameter('seuil')}::int`)},
  paire as materialized (
    select ${COLONNES} from juge j
    where score >= ${parameter('seuil')}::int
      and not exists (select from (${ECARTES}) e where e.un_lieu = j.un and e.autre_lieu = j.autre)
      ${departement ? `and ${parameter('departement')} in (d1, d2)` : ''})
  select p.*, (select count(*)::int from paire) as total from paire p
  ${apres ? `where (-p.score, p.id) > (-${parameter('apresScore')}::int, ${parameter('apresId')})` : ''}
  order by -p.score, p.id limit ${parameter('limite')}::int`;

/** Two places that someone compares, whatever they have in common. */
export const paireSql = (parameter: Parameter): string => `
  with place as materialized (select * from (${PLACES.replace('where not l.retire', '')}) p
    where p.id in (${parameter('un')}::uuid, ${parameter('autre')}::uuid)),
  ${juger(`(select least(a.id, b.id) as un, greatest(a.id, b.id) as autre from place a join place b on a.id < b.id)`, '-1000')}
  select ${COLONNES.replace('un, autre,', `${parameter('un')}::uuid as un, ${parameter('autre')}::uuid as autre,`)},
    exists (select from (${ECARTES}) e where e.un_lieu = j.un and e.autre_lieu = j.autre) as ecarte
  from juge j`;
