import { differenceSql } from '../lieu/lieu.module.ts';
import { libellePublie, publie } from './publication.sql.ts';

/** Structures are known by their SIRET; a place's file does not rename them. */
export const STRUCTURES = `
  insert into labels.structure (siret, nom)
  select distinct on (siret) siret, nom from pg_temp.lecture where attendu is null and siret is not null order by siret, ligne
  on conflict (siret) do nothing`;

/** Columns of a place that another column of the file brings with it. */
const AVEC: Readonly<Record<string, readonly string[]>> = {
  siret: ['structure_id'],
  commune_code: ['commune_code', 'commune_nom', 'departement_code', 'region_code'],
};
const LU: Readonly<Record<string, string>> = {
  structure_id: 's.id',
  commune_code: 't.code',
  commune_nom: 't.nom',
  departement_code: 't.departement_code',
  region_code: 't.region_code',
};
const lu = (champ: string): string => LU[champ] ?? `l.${champ}`;

const HORAIRES = new Set(['plages', 'ouvert_feries']);
const SOURCES = `from pg_temp.lecture l
    join pg_temp.destination d using (ligne)
    join territoires.territoire t on t.type = 'COMMUNE' and t.code = l.commune_code
    left join labels.structure s on s.siret = l.siret`;

/** A field as the file says it, unless it says what the register would have said. */
function suivi(champ: string): string {
  const lue = lu(champ);
  if (champ === 'source') return `case when d.autre then x.source else ${lue} end`;
  const [compare, comparee] = HORAIRES.has(champ) ? ['horaires', 'l.horaires'] : [champ, lue];
  return `case when ${comparee} is not distinct from ${publie(compare, 'x')} then x.${champ} else ${lue} end`;
}

const champsDe = (colonnes: readonly string[]): readonly string[] =>
  colonnes.flatMap((colonne) => AVEC[colonne] ?? [colonne]);

/** Places that the register did not have. $1: day. */
export const creer = (colonnes: readonly string[]): string => {
  const champs = ['source', ...champsDe(colonnes).filter((champ) => champ !== 'source')];
  return `
  with fusion as (
    insert into labels.lieu as x (cle_source, ${champs.join(', ')}, modifie_le)
    select l.cle, ${champs.map(lu).join(', ')}, $1
    ${SOURCES}
    where l.attendu is null and d.lieu_id is null
    order by l.ligne
    returning new.cle_source, new.id, new.version, ${differenceSql('old', 'new')} as difference),
  place as (
    update pg_temp.destination d set lieu_id = f.id
    from fusion f join pg_temp.lecture l on l.cle = f.cle_source where l.ligne = d.ligne
    returning d.ligne, f.id, f.version, f.difference)
  insert into pg_temp.lieu_fusionne select ligne, id, true, version, difference from place`;
};

/** Places that the file says otherwise, in the columns that it has. $1: day. */
export const modifier = (colonnes: readonly string[]): string => {
  const champs = champsDe(colonnes);
  return `
  with voulu as materialized (
    select l.ligne, x.id, d.revient, ${champs.map((champ) => `${suivi(champ)} as ${champ}`).join(', ')}
    ${SOURCES}
    join labels.lieu x on x.id = d.lieu_id
    where l.attendu is null and d.suivie),
  fusion as (
    update labels.lieu x set (${champs.join(', ')}, retire, version, modifie_le) =
      row(${champs.map((champ) => `v.${champ}`).join(', ')}, x.retire and not v.revient, x.version + 1, $1)
    from voulu v
    where x.id = v.id and (v.revient or (${champs.map((champ) => `x.${champ}`).join(', ')}) is distinct from (${champs.map((champ) => `v.${champ}`).join(', ')}))
    returning v.ligne, new.id, v.revient, new.version, ${differenceSql('old', 'new')} as difference)
  insert into pg_temp.lieu_fusionne select ligne, id, revient, version, difference from fusion`;
};

/** Other labels of a place come back among its free words: they are still those labels. */
export const RECONNAITRE_LES_LABELS = `
  update pg_temp.lecture l set autres_formations = array(
    select u.v from unnest(l.autres_formations) with ordinality as u (v, rang)
    where u.v = any(${publie('autres_formations', 'x')}) or u.v <> all(a.libelles) order by u.rang)
  from pg_temp.destination d
  join labels.lieu x on x.id = d.lieu_id
  cross join lateral (
    select array_agg(distinct ${libellePublie('dit.libelle')}) as libelles
    from labels.label_assertion dit where dit.lieu_id = x.id and dit.genre = 'AUTRE') a
  where d.ligne = l.ligne and a.libelles && l.autres_formations`;

/**
 * Assertions that the register does not have. A file that dates the label itself adds that date; one that only observes the label
 * on the day of its update adds nothing to a label in force that day, whoever said it, and does not bring back one suspended or
 * withdrawn since.
 */
export const ASSERTIONS_NOUVELLES = `
  insert into pg_temp.assertion_nouvelle
  select l.ligne, d.lieu_id, g.genre, l.emetteur, l.du, l.preuve
  from pg_temp.lecture l
  join pg_temp.destination d using (ligne)
  cross join lateral unnest(l.genres) with ordinality as g (genre, rang)
  where l.attendu is null and d.suivie and l.du is not null and case when l.observe then
      not exists (
        select from labels.etat_periode p
        where p.lieu_id = d.lieu_id and p.label = g.genre and p.etat <> all('{CANDIDAT,EXPIRE}') and l.du between p.debut and p.fin)
      and not exists (
        select from labels.label_assertion a
        where a.lieu_id = d.lieu_id and a.label = g.genre and a.acte in ('SUSPENSION', 'RETRAIT') and labels.tient(a)
          and (a.jusqu_au is null or a.jusqu_au >= l.du) and not labels.est_leve(a, l.du))
    else
      not exists (
        select from labels.label_assertion a
        where a.lieu_id = d.lieu_id and a.label = g.genre and a.acte = 'LABELLISATION' and labels.tient(a)
          and a.emetteur = l.emetteur and a.du = l.du and a.jusqu_au is null)
    end
  order by l.ligne, g.rang`;

/** A line changed something if its place did, or if its label is news. */
export const ETIQUETER = `
  update pg_temp.lecture l set effet = case when f.cree then 'CREEE' else 'MODIFIEE' end
  from (select v.ligne, coalesce(m.cree, false) as cree
        from pg_temp.lecture v left join pg_temp.lieu_fusionne m on m.ligne = v.ligne
        where v.attendu is null
          and (m.ligne is not null or exists (select from pg_temp.assertion_nouvelle n where n.ligne = v.ligne))) f
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
      from jsonb_each(f.difference) e where e.key <> 'plages'
      union all
      select 'label', jsonb_build_object('avant', null, 'apres', string_agg(n.genre, ' | ' order by n.genre))
      from pg_temp.assertion_nouvelle n where n.ligne = l.ligne having count(*) > 0) d) as champs
  from pg_temp.lecture l
  join pg_temp.destination b using (ligne)
  join labels.lieu x on x.id = b.lieu_id
  left join pg_temp.lieu_fusionne f using (ligne)
  where l.attendu is null and l.effet = 'MODIFIEE'
  order by l.ligne limit $1`;

/** $1: position of the event; $2: day of recording. */
export const CONSTATER = `
  insert into labels.label_assertion (lieu_id, genre, acte, emetteur, du, preuve, evenement, enregistre_le)
  select lieu_id, genre, 'LABELLISATION', emetteur, du, preuve, $1, $2 from pg_temp.assertion_nouvelle order by ligne, genre`;
