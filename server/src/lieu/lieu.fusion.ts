import { differenceSql } from './modification.service.ts';

/** Structures are known by their SIRET; a place's file does not rename them. */
export const STRUCTURES = `
  insert into labels.structure (siret, nom)
  select distinct on (siret) siret, nom from pg_temp.lecture where attendu is null and siret is not null order by siret, ligne
  on conflict (siret) do nothing`;

const CHAMPS = [
  'source',
  'structure_id',
  'nom',
  'adresse',
  'code_postal',
  'commune_code',
  'commune_nom',
  'departement_code',
  'region_code',
  'latitude',
  'longitude',
  'itinerant',
  'site',
  'telephone',
  'site_web',
  'horaires',
  'services',
];
const de = (table: string): string => CHAMPS.map((champ) => `${table}.${champ}`).join(', ');

/** A place that the undoing of an import took out of the register comes back with a file that has it; no other does. */
const REVENU = `(x.retire and x.fusionne_dans is null and exists (
  select from labels.modification m join labels.evenement e on e.position = m.evenement
  where m.lieu_id = x.id and e.type = 'lieux.import_annule'
    and m.version = (select max(r.version) from labels.modification r where r.lieu_id = x.id and r.champs ? 'retire')))`;

/** Inserts places, or updates those that differ, and keeps what changed. $1: day. */
export const LIEUX = `
  with fusion as (
    insert into labels.lieu as x (cle_source, ${CHAMPS.join(', ')}, modifie_le)
    select l.cle, l.source, s.id, l.nom, l.adresse, l.code_postal, t.code, t.nom, t.departement_code, t.region_code,
      l.latitude, l.longitude, l.itinerant, l.site, l.telephone, l.site_web, l.horaires, l.services, $1
    from pg_temp.lecture l
    join territoires.territoire t on t.type = 'COMMUNE' and t.code = l.commune_code
    left join labels.structure s on s.siret = l.siret
    where l.attendu is null
    order by l.ligne
    on conflict (cle_source) do update set (${CHAMPS.join(', ')}, retire, version, modifie_le) =
      row(${de('excluded')}, x.retire and not ${REVENU}, x.version + 1, excluded.modifie_le)
    where (${de('x')}) is distinct from (${de('excluded')}) or ${REVENU}
    returning new.cle_source, new.id, old.id is null or old.retire and not new.retire as cree, new.version, ${differenceSql('old', 'new')} as difference)
  insert into pg_temp.lieu_fusionne select * from fusion`;

/**
 * Assertions that the register does not have. A file that dates the label itself adds that date; one that only observes
 * the label on the day of its update adds nothing to a label in force, and does not bring back one withdrawn since.
 */
export const ASSERTIONS_NOUVELLES = `
  insert into pg_temp.assertion_nouvelle
  select l.ligne, x.id, g.genre, l.emetteur, l.du, l.preuve
  from pg_temp.lecture l
  join labels.lieu x on x.cle_source = l.cle
  cross join lateral unnest(l.genres) with ordinality as g (genre, rang)
  where l.attendu is null and l.du is not null and not exists (
    select from labels.label_assertion a
    where a.lieu_id = x.id and a.label = g.genre and labels.tient(a) and a.acte in ('LABELLISATION', 'SUSPENSION', 'RETRAIT') and case
      when a.acte <> 'LABELLISATION' then l.observe and a.du <= l.du and (a.jusqu_au is null or a.jusqu_au >= l.du)
      else a.emetteur = l.emetteur and (a.du = l.du or l.observe and a.du < l.du) and a.jusqu_au is null end)
  order by l.ligne, g.rang`;

/** A line changed something if its place did, or if its label is news. */
export const ETIQUETER = `
  update pg_temp.lecture l set effet = case when f.cree then 'CREEE' else 'MODIFIEE' end
  from (select v.ligne, coalesce(m.cree, false) as cree
        from pg_temp.lecture v left join pg_temp.lieu_fusionne m on m.cle = v.cle
        where v.attendu is null
          and (m.cle is not null or exists (select from pg_temp.assertion_nouvelle n where n.ligne = v.ligne))) f
  where f.ligne = l.ligne`;

/** What the file changed of each place, under its event. $1: position of the event; $2: day of recording. */
export const GARDER = `
  insert into labels.modification (lieu_id, version, creation, champs, evenement, enregistre_le)
  select id, version, version = 1, difference, $1, $2 from pg_temp.lieu_fusionne`;

/** What the first lines that change a place change of it, a structure by its name, and the labels they bring. $1: how many. */
export const ECARTS = `
  select l.ligne, 'lieu:' || x.id as objet, x.nom, (
    select coalesce(jsonb_object_agg(d.champ, d.valeurs), '{}') from (
      select e.key as champ, case when e.key <> 'structureId' then e.value else jsonb_build_object(
        'avant', (select s.nom from labels.structure s where s.id = (e.value ->> 'avant')::uuid),
        'apres', (select s.nom from labels.structure s where s.id = (e.value ->> 'apres')::uuid)) end as valeurs
      from jsonb_each(f.difference) e
      union all
      select 'label', jsonb_build_object('avant', null, 'apres', string_agg(n.genre, ' | ' order by n.genre))
      from pg_temp.assertion_nouvelle n where n.ligne = l.ligne having count(*) > 0) d) as champs
  from pg_temp.lecture l
  join labels.lieu x on x.cle_source = l.cle
  left join pg_temp.lieu_fusionne f on f.cle = l.cle
  where l.attendu is null and l.effet = 'MODIFIEE'
  order by l.ligne limit $1`;

/** $1: position of the event; $2: day of recording. */
export const CONSTATER = `
  insert into labels.label_assertion (lieu_id, genre, acte, emetteur, du, preuve, evenement, enregistre_le)
  select lieu_id, genre, 'LABELLISATION', emetteur, du, preuve, $1, $2 from pg_temp.assertion_nouvelle order by ligne, genre`;
