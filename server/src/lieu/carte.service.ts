import type { Context } from '../shared/context.ts';
import { auNomDe } from '../shared/mur.ts';
import type { CarteDesLieux } from './carte.types.ts';
import { conditionDesLieux } from './lieu.selection.ts';
import type { FiltreLieux } from './lieu.types.ts';

/** Every place of a filter as columns, by one statement: the rows of the list without their words. */
export async function carteDesLieux(
  { pool, read, today }: Context,
  filtre: FiltreLieux | null | undefined,
): Promise<CarteDesLieux> {
  const valeurs: unknown[] = [read.lecteur, filtre?.genre ?? 'PASS_NUMERIQUE', today];
  const condition = conditionDesLieux('l', filtre, today, valeurs);
  const { rows } = await pool.query<CarteDesLieux>(
    `select coalesce(array_agg(id) filter (where place), '{}') as ids,
      coalesce(array_agg(round(latitude::numeric, 5)::float8) filter (where place), '{}') as latitudes,
      coalesce(array_agg(round(longitude::numeric, 5)::float8) filter (where place), '{}') as longitudes,
      coalesce(array_agg(etat) filter (where place), '{}') as etats,
      coalesce(array_positions(array_agg(approche) filter (where place), true), '{}') as approches,
      (count(*) filter (where not place))::int as "sansPosition"
    from (
      select l.id, coalesce(l.latitude, c.latitude) as latitude, coalesce(l.longitude, c.longitude) as longitude, e.etat,
        l.latitude is null as approche, coalesce(l.latitude, c.latitude) is not null as place
      from labels.lieu l
      left join territoires.commune_centre c on l.latitude is null and c.code = l.commune_code
      left join labels.etat_periode e on e.lieu_id = l.id and e.label = $2 and $3::date between e.debut and e.fin
      where ${auNomDe('$1')} and ${condition}) l`,
    valeurs,
  );
  const [carte] = rows;
  if (!carte) throw new Error('An aggregate without a row');
  // PostgreSQL counts from one.
  return Object.assign(carte, { approches: carte.approches.map((rang) => rang - 1) });
}

/** What the places of a map are called, each where it stands: read by who shows them without their list. */
export async function nomsDesLieux(
  { pool, read }: Context,
  { ids }: Pick<CarteDesLieux, 'ids'>,
): Promise<readonly string[]> {
  const { rows } = await pool.query<{ nom: string }>({
    name: 'noms des lieux',
    text: `select l.nom || ', ' || l.commune_nom as nom
      from unnest($2::uuid[]) with ordinality demande (id, rang) join labels.lieu l on l.id = demande.id
      where ${auNomDe('$1')} order by demande.rang`,
    values: [read.lecteur, ids],
  });
  return rows.map(({ nom }) => nom);
}
