import type { Context } from '../shared/context.ts';
import { auNomDe } from '../shared/mur.ts';
import type { CarteDesLieux } from './carte.types.ts';
import { POSITION } from './lieu.filtres.ts';
import { conditionDesLieux } from './lieu.selection.ts';
import type { FiltreLieux } from './lieu.types.ts';

/** Every place of a filter as columns, by one statement: the rows of the list, in its order, without their words. */
export async function carteDesLieux(
  { pool, read, today }: Context,
  filtre: FiltreLieux | null | undefined,
): Promise<CarteDesLieux> {
  const valeurs: unknown[] = [read.lecteur, filtre?.genre ?? 'PASS_NUMERIQUE', today];
  const condition = conditionDesLieux('l', filtre, today, valeurs);
  const { rows } = await pool.query<CarteDesLieux>(
    `select coalesce(array_agg(id order by rang) filter (where place), '{}') as ids,
      coalesce(array_agg(latitude order by rang) filter (where place), '{}') as latitudes,
      coalesce(array_agg(longitude order by rang) filter (where place), '{}') as longitudes,
      coalesce(array_agg(etat order by rang) filter (where place), '{}') as etats,
      coalesce(array_agg((rang - 1)::int order by rang) filter (where place and approche), '{}') as approches,
      (count(*) filter (where not place))::int as "sansPosition"
    from (
      select l.id, p.latitude, p.longitude, e.etat, l.latitude is null as approche, p.latitude is not null as place,
        row_number() over (partition by p.latitude is null order by l.nom collate "fr-x-icu", l.id) as rang
      from labels.lieu l
      cross join lateral ${POSITION('l')} p
      left join labels.etat_periode e on e.lieu_id = l.id and e.label = $2 and $3::date between e.debut and e.fin
      where ${auNomDe('$1')} and ${condition}) l`,
    valeurs,
  );
  const [carte] = rows;
  if (!carte) throw new Error('An aggregate without a row');
  return carte;
}
