import type { ClientBase } from 'pg';
import type { ContexteDeLot } from '../shared/import.ts';

/** A place that the undoing of an import took out of the register comes back with a file that has it; no other does. */
const REVIENT = `exists (
  select from labels.modification m join labels.evenement e on e.position = m.evenement
  where m.lieu_id = x.id and e.type = 'lieux.import_annule'
    and m.version = (select max(r.version) from labels.modification r where r.lieu_id = x.id and r.champs ? 'retire'))`;

/**
 * The place that each line is of: by its identifier in this register, else by its source's; through the places it was merged into.
 * One line is followed for one place, the place's own before that of a place merged into it; none for a place taken out.
 */
const DESTINATION = `
  create temporary table destination on commit drop as
  with recursive trouve as (
    select l.ligne, coalesce(par_id.id, par_cle.id) as premier, coalesce(par_id.id, par_cle.id) as id
    from pg_temp.lecture l
    left join labels.lieu par_id on par_id.id = l.registre
    left join labels.lieu par_cle on par_cle.cle_source = l.cle
    where l.attendu is null),
  chemin as (
    select t.ligne, t.premier, t.id from trouve t where t.id is not null
    union
    select c.ligne, c.premier, x.fusionne_dans from chemin c join labels.lieu x on x.id = c.id where x.fusionne_dans is not null),
  but as (
    select c.ligne, c.premier, x.id, x.retire and not v.revient as retire, v.revient, x.id <> c.premier as autre
    from chemin c join labels.lieu x on x.id = c.id
    cross join lateral (select x.retire and ${REVIENT} as revient) v
    where x.fusionne_dans is null)
  select t.ligne, b.id as lieu_id, coalesce(b.autre, false) as autre, coalesce(b.retire, false) as retire,
    coalesce(b.revient, false) as revient,
    case when b.id is null then t.ligne else first_value(t.ligne) over (partition by b.id order by b.autre, t.ligne) end as premiere,
    true as suivie
  from trouve t left join but b using (ligne)`;

const SUIVIES = `update pg_temp.destination set suivie = not retire and premiere = ligne`;

const REMARQUES = `
  insert into pg_temp.remarque
  select d.ligne, $1, l.valeur, case
    when d.retire then format('« %s » a été retiré du registre : un fichier ne l’y remet pas, la ligne est laissée', x.nom)
    when d.premiere <> d.ligne then format('« %s » est déjà décrit par la ligne %s : la ligne est laissée', x.nom, d.premiere)
    else format('fiche fusionnée dans « %s », à %s : c’est elle que la ligne met à jour', x.nom, x.commune_nom) end
  from pg_temp.destination d
  join pg_temp.lecture l using (ligne)
  join labels.lieu x on x.id = d.lieu_id
  where d.autre or not d.suivie`;

/** Finds the place of each line, and says of which lines nothing or another place is kept. */
export async function trouverLesLieux(client: ClientBase, { entete }: ContexteDeLot): Promise<void> {
  await client.query(DESTINATION);
  await client.query(SUIVIES);
  await client.query('create unique index on pg_temp.destination (ligne)');
  await client.query('analyze pg_temp.destination');
  await client.query(REMARQUES, [entete('id')]);
}
