import type { Context } from '../shared/context.ts';
import type { Annotation } from './annotation.types.ts';
import { EVENEMENTS_DU_DISPOSITIF } from './evenements.ts';

/** The territory of a view: the smallest one that is named. */
export interface TerritoireDeVue {
  readonly collectivite?: string | null;
  readonly departement?: string | null;
  readonly region?: string | null;
}

/** An annotation stands where it was written, and in what that territory contains. */
const LIRE = `
  with ici as (select c.siren, c.departement_code, c.region_code from territoires.collectivite c where c.siren = $1)
  select a.id, a.nom, a.court, null as "nomAnglais", null as "courtAnglais", a.texte, a.du, a.au,
    a.territoire_type as territoire, a.territoire_code as code, a.equipe as source, false as "duDispositif", a.equipe = $4 as retirable
  from statistiques.annotation a
  where not coalesce((select r.retiree from statistiques.annotation_retrait r where r.annotation_id = a.id order by r.evenement desc limit 1), false)
    and case a.territoire_type
      when 'FRANCE' then true
      when 'REGION' then a.territoire_code in ($3, (select d.region_code from territoires.territoire d where d.type = 'DEPARTEMENT' and d.code = $2), (select region_code from ici))
      when 'DEPARTEMENT' then a.territoire_code in ($2, (select departement_code from ici))
      else a.territoire_code = $1 end
  order by a.du, a.id`;

/** What is written on the time of the figures of a territory; the public reads what the register ships, with its sources. */
export async function annotationsDe(
  { pool, actor }: Context,
  { collectivite, departement, region }: TerritoireDeVue,
): Promise<readonly Annotation[]> {
  const livrees = EVENEMENTS_DU_DISPOSITIF.map((un): Annotation => ({
    ...un,
    texte: null,
    territoire: 'FRANCE',
    code: null,
    duDispositif: true,
    retirable: false,
  }));
  if (actor.role === 'PUBLIC') return livrees;
  const { rows } = await pool.query<Annotation>({
    name: 'annotations',
    text: LIRE,
    values: [collectivite ?? null, departement ?? null, region ?? null, actor.id],
  });
  return [...livrees, ...rows].toSorted((une, autre) => une.du.localeCompare(autre.du));
}
