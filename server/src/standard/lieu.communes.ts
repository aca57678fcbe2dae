import type { ClientBase } from 'pg';
import type { ContexteDeLot } from '../shared/import.ts';

/** Two spellings of one name of commune: « SAINT-ETIENNE-VALLEE-FRANCAISE », « Saint-Étienne-Vallée-Française ». */
const meme = (a: string, b: string): string => `${simple(a)} = ${simple(b)}`;
const simple = (nom: string): string =>
  String.raw`regexp_replace(regexp_replace(plateforme.sans_accent(${nom}), '\yst(e?)\y', 'saint\1', 'g'), '[^a-z0-9]+', ' ', 'g')`;

const ACTUELLE = `select from territoires.territoire t where t.type = 'COMMUNE' and t.code = l.commune_code`;

/** A code of a commune déléguée or of an arrondissement leads to its commune, and the report says so. */
const ANCIENNES = `
  with resolue as (
    update pg_temp.lecture l set commune_code = a.commune_code
    from territoires.commune_ancienne a join territoires.territoire t on t.type = 'COMMUNE' and t.code = a.commune_code
    where l.attendu is null and a.code = l.commune_code and not exists (${ACTUELLE})
    returning l.ligne, a.code, a.nom, a.type, t.code as commune, t.nom as commune_nom)
  insert into pg_temp.remarque
  select ligne, $1, code, format('%s (%s) : rattaché à la commune %s (%s)', nom,
    case type when 'commune-deleguee' then 'commune déléguée' when 'commune-associee' then 'commune associée'
      else 'arrondissement municipal' end, commune_nom, commune)
  from resolue`;

/** Without a code, a commune is found by its name and postcode, in its département if said: only when one fits. */
const RETROUVEES = `
  with candidate as (
    select l.ligne, min(t.code) as code, min(t.nom) as nom
    from pg_temp.lecture l
    join territoires.code_postal p on p.code = l.code_postal
    join territoires.territoire t on t.type = 'COMMUNE' and t.code = p.commune_code
    where l.attendu is null and l.commune_code is null
      and (l.departement_code is null or t.departement_code = l.departement_code)
      and (${meme('t.nom', 'l.commune_nom')} or exists (
        select from territoires.commune_ancienne a where a.commune_code = t.code and ${meme('a.nom', 'l.commune_nom')}))
    group by l.ligne having count(distinct t.code) = 1),
  retrouvee as (
    update pg_temp.lecture l set commune_code = c.code from candidate c where c.ligne = l.ligne
    returning l.ligne, l.commune_lue, c.nom, c.code)
  insert into pg_temp.remarque
  select ligne, $1, coalesce(commune_lue, ''), format('commune retrouvée par son nom et son code postal : %s (%s)', nom, code)
  from retrouvee`;

const SANS_COMMUNE = `
  update pg_temp.lecture l set colonne = $1, valeur = coalesce(l.commune_lue, ''), attendu =
    'un code commune INSEE, ou un nom de commune et un code postal qui n’en désignent qu’une'
  where l.attendu is null and l.commune_code is null`;

const INCONNUES = `
  update pg_temp.lecture l set colonne = $1, valeur = l.commune_code,
    attendu = format('un code commune du code officiel géographique de %s, ou d’une commune déléguée',
      (select max(annee_cog) from territoires.territoire))
  where l.attendu is null and not exists (${ACTUELLE})`;

const AUTRE_DEPARTEMENT = `
  update pg_temp.lecture l set colonne = $1, valeur = l.departement_code,
    attendu = format('le département de la commune %s : %s', t.nom, t.departement_code)
  from territoires.territoire t
  where l.attendu is null and t.type = 'COMMUNE' and t.code = l.commune_code and t.departement_code <> l.departement_code`;

/** Postcodes of large receivers are on no list: the place is kept, and the report says what was read. */
const CODES_POSTAUX = `
  insert into pg_temp.remarque
  select l.ligne, $1, l.code_postal, format('code postal absent de la liste de La Poste pour %s : CEDEX ou faute de saisie', t.nom)
  from pg_temp.lecture l join territoires.territoire t on t.type = 'COMMUNE' and t.code = l.commune_code
  where l.attendu is null and l.code_postal is not null
    and not exists (select from territoires.code_postal p where p.code = l.code_postal)`;

/** Gives every staged place its commune of today, or refuses the line. */
export async function resoudreLesCommunes(client: ClientBase, { entete }: ContexteDeLot): Promise<void> {
  await client.query(ANCIENNES, [entete('communeCode')]);
  await client.query(RETROUVEES, [entete('communeCode')]);
  await client.query(SANS_COMMUNE, [entete('communeCode')]);
  await client.query(INCONNUES, [entete('communeCode')]);
  await client.query(AUTRE_DEPARTEMENT, [entete('departement')]);
  await client.query(CODES_POSTAUX, [entete('codePostal')]);
  await client.query(
    `insert into pg_temp.remarque
     select ligne, $1, '', 'aucune date de labellisation : le lieu entre sans label' from pg_temp.lecture
     where attendu is null and cardinality(genres) > 0 and du is null`,
    [entete('label')],
  );
}
