import { auNomDe } from '../shared/mur.ts';
import { libellePublie, publie } from '../standard/standard.module.ts';

/** A place as the standard says it: texts, numbers and lists, by the names of its fields. */
export interface LieuPublie {
  readonly id: string;
  readonly departement: string;
  readonly fictif: boolean;
  readonly [champ: string]: string | number | boolean | null | readonly string[];
}

const p = (champ: string): string => publie(champ, 'l');

/** What each field is read from. $1: day. */
const LECTURES: Readonly<Record<string, string>> = {
  id: 'l.id::text',
  pivot: 'coalesce(s.siret, l.autre_pivot)',
  nom: p('nom'),
  commune: 'l.commune_nom',
  code_postal: 'l.code_postal',
  code_insee: 'l.commune_code',
  adresse: p('adresse'),
  complement_adresse: p('complement_adresse'),
  latitude: 'l.latitude',
  longitude: 'l.longitude',
  typologie: p('typologie'),
  telephone: p('telephone'),
  courriels: 'null::text',
  site_web: `array_remove(array_prepend(${p('site_web')}, l.autres_sites), null)`,
  horaires: p('horaires'),
  presentation_resume: p('presentation_resume'),
  presentation_detail: p('presentation_detail'),
  source: p('source'),
  itinerance: `array_remove(array[case when l.itinerant then 'Itinérant' end, case when l.fixe then 'Fixe' end], null)`,
  structure_parente: p('structure_parente'),
  date_maj: `least(greatest(l.modifie_le, dits.du, dits.le), $1::date)::text`,
  services: p('services'),
  publics_specifiquement_adresses: p('publics'),
  prise_en_charge_specifique: p('prises_en_charge'),
  frais_a_charge: p('frais'),
  dispositif_programmes_nationaux: `labels.programmes || ${p('programmes')}`,
  formations_labels: p('formations'),
  autres_formations_labels: `labels.autres || array(
    select v from unnest(${p('autres_formations')}) with ordinality as u (v, rang) where v <> all(labels.autres) order by rang)`,
  modalites_acces: p('modalites_acces'),
  modalites_accompagnement: p('modalites_accompagnement'),
  fiche_acces_libre: p('fiche_acces_libre'),
  prise_rdv: p('prise_rdv'),
};

/** Every place of the register that is in it. $1: day; $2: département or null. */
const SOURCE = `
  from labels.lieu l
  left join labels.structure s on s.id = l.structure_id
  cross join lateral (
    select max(a.du) filter (where a.du <= $1::date) as du, max(a.enregistre_le) as le
    from labels.label_assertion a where a.lieu_id = l.id) dits
  cross join lateral (
    select coalesce(array_agg(e.nom order by e.nom) filter (where e.national), '{}') as programmes,
      coalesce(array_agg(e.nom order by e.nom) filter (where not e.national), '{}') as autres
    from (
      select distinct case p.label when 'FRANCE_SERVICES' then 'France Services' when 'AIDANTS_CONNECT' then 'Aidants Connect'
          when 'CONSEILLERS_NUMERIQUES' then 'Conseillers numériques' when 'PASS_NUMERIQUE' then 'Pass numérique'
          else ${libellePublie("substr(p.label, length('AUTRE ') + 1)")} end as nom,
        p.label in ('FRANCE_SERVICES', 'AIDANTS_CONNECT', 'CONSEILLERS_NUMERIQUES') as national
      from labels.etat_periode p
      where p.lieu_id = l.id and p.etat in ('LABELLISE', 'A_RENOUVELER') and $1::date between p.debut and p.fin) e) labels
  where not l.retire and ($2::text is null or l.departement_code = $2)`;

const colonnes = Object.entries(LECTURES)
  .map(([champ, sql]) => `${sql} as ${champ}`)
  .join(', ');

/** Places with their fields, in an order that nothing but their creation changes. $1: day; $2: département or null. */
export const LIEUX = `
  select ${colonnes}, l.departement_code as departement, l.fictif ${SOURCE} order by l.id`;

/** What data an export is of, read in the name of the register: the same answer, the same file. */
export const VERSION = `
  with e as materialized (
    select position, enregistre_a from labels.evenement
    where ${auNomDe("'*'")} order by position desc limit 1000)
  select coalesce(max(e.position), 0)::text as position,
    -- Events are numbered before they are committed: a late one is counted even when a later number was seen.
    coalesce(sum(e.position), 0)::text as recents, to_char(max(e.enregistre_a) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as a,
    exists (select from labels.lieu where fictif) as fictif, (select count(*)::int from labels.lieu where not retire) as lieux
  from e`;
