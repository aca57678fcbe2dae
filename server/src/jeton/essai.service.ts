import type { Context } from '../shared/context.ts';
import { EssaiDePortee, type DemandeRefusee } from './jeton.results.ts';
import { CHIFFRES_HORS_CATALOGUE, refusDeLaPortee } from './portee.rules.ts';
import { ecartDeTerritoires, type JetonLu, type Portee } from './portee.service.ts';

interface Demandee {
  readonly operation: string;
  readonly champs: readonly string[];
  readonly indicateurs: readonly string[];
  readonly origine: string;
  readonly requetes: number;
}

const DEMANDES = `
  select operation, champs, indicateurs, origine, sum(requetes - refus)::int as requetes
  from plateforme.jeton_usage where jeton_id = $1 and jour > $2::date - 30
  group by operation, champs, indicateurs, origine having sum(requetes - refus) > 0 order by 5 desc, 1, 2`;

const AU_DESSUS = `
  select count(*)::int as jours from plateforme.jeton_usage_du_jour
  where jeton_id = $1 and jour > $2::date - 30 and pointe > $3`;

/** What of a token's last thirty days another scope would have refused. */
export async function essayer(
  { pool, today }: Pick<Context, 'pool' | 'today'>,
  lu: JetonLu,
  portee: Portee,
): Promise<EssaiDePortee> {
  const { rows } = await pool.query<Demandee>(DEMANDES, [lu.id, today]);
  const { rows: quota } =
    portee.quota === null
      ? { rows: [] }
      : await pool.query<{ jours: number }>(AU_DESSUS, [lu.id, today, portee.quota]);
  const { enMoins, enPlus } = await ecartDeTerritoires(pool, lu, portee);
  const detail = rows.flatMap((demandee): DemandeRefusee[] => {
    const raison = raisonDe(portee, demandee);
    return raison === null ? [] : [{ ...demandee, raison }];
  });
  return Object.assign(new EssaiDePortee(), {
    requetes: somme(rows),
    refusees: somme(detail),
    detail: detail.slice(0, 50),
    joursAuDessusDuQuota: quota[0]?.jours ?? 0,
    collectivitesEnMoins: enMoins,
    collectivitesEnPlus: enPlus,
  });
}

const somme = (demandees: readonly { readonly requetes: number }[]): number =>
  demandees.reduce((total, { requetes }) => total + requetes, 0);

function raisonDe(portee: Portee, { operation, champs, indicateurs, origine }: Demandee): string | null {
  if (origine !== '' && !portee.origines.includes(origine)) return `le site ${origine} n’en fait pas partie.`;
  return refusDeLaPortee(portee, {
    genre: 'query',
    publiee: operation === '' ? null : operation,
    champs,
    indicateurs,
    horsCatalogue: champs.some((champ) => CHIFFRES_HORS_CATALOGUE.has(champ)),
  });
}
