import type { Reader } from '../shared/read.ts';
import type { Selection } from '../statistique/statistique.module.ts';

export interface Population {
  readonly population: number;
  readonly annee: number | null;
}

/** A territory that nobody counted whole has the inhabitants of its communes. */
const HABITANTS = `coalesce(t.population, (select sum(c.population) from territoires.territoire c where c.type = 'COMMUNE'
  and case t.type when 'DEPARTEMENT' then c.departement_code = t.code when 'REGION' then c.region_code = t.code end))`;
const SOMME = `select sum(${HABITANTS})::int as population, max(t.annee_population)::int as annee from territoires.territoire t`;
/** A syndicat mixte has members, not inhabitants: the territory it is laid on is wider than it. */
const DU_COMMANDITAIRE = `${SOMME} join territoires.collectivite c on c.territoire_id = t.id and c.type <> 'SYNDICAT_MIXTE' where c.siren = $1`;
const DU_TERRITOIRE = `${SOMME} where t.type = $2 and t.code = $1`;
const DE_LA_FRANCE = `${SOMME} where t.type = 'REGION'`;

/** The inhabitants of the territory of a selection; `null` when a selection is not a territory's, or nobody counted them. */
export async function populationDe(
  { filtre, attribution }: Selection,
  read: Reader,
): Promise<Population | null> {
  const { collectivite, epci, commune, departement, region } = filtre;
  const lue = await (async () => {
    if (collectivite)
      return read.query({
        name: 'population du commanditaire',
        text: DU_COMMANDITAIRE,
        values: [collectivite],
      });
    if (epci && attribution === 'COMMANDITAIRE')
      return read.query({ name: 'population du commanditaire', text: DU_COMMANDITAIRE, values: [epci] });
    const [type, code] = commune
      ? ['COMMUNE', commune]
      : epci
        ? ['EPCI', epci]
        : departement
          ? ['DEPARTEMENT', departement]
          : ['REGION', region];
    if (code == null) return read.query({ name: 'population de la France', text: DE_LA_FRANCE, values: [] });
    return read.query({ name: 'population du territoire', text: DU_TERRITOIRE, values: [code, type] });
  })();
  const [{ population = null, annee = null } = {}] = lue;
  return typeof population === 'number'
    ? { population, annee: typeof annee === 'number' ? annee : null }
    : null;
}
