import type { ClientBase, Pool } from 'pg';
import type { Perimeter } from '../shared/read.ts';

const TYPES = ['FRANCE', 'REGION', 'DEPARTEMENT', 'COLLECTIVITE', 'STRUCTURE'] as const;
export type TypeDePerimetre = (typeof TYPES)[number];

export const estTypeDePerimetre = (valeur: unknown): valeur is TypeDePerimetre =>
  TYPES.some((type) => type === valeur);

/** Where a role holds: France has no code, a collectivité is named by its SIREN, a structure by its SIRET. */
export interface Perimetre {
  readonly type: TypeDePerimetre;
  readonly code: string | null;
}

/** What a perimeter opens: the rows of collectivités, those of one structure, and its name in words. */
export interface PerimetreLu {
  readonly perimeter: Perimeter;
  readonly structure: string | null;
  readonly libelle: string;
}

const FRANCE: PerimetreLu = { perimeter: null, structure: null, libelle: 'France entière' };

const LIRE = `
  select
    (select array_agg(c.id) from territoires.collectivite c
     where case $1 when 'REGION' then c.region_code = $2 when 'DEPARTEMENT' then c.departement_code = $2
       when 'COLLECTIVITE' then c.siren = $2 else false end) as collectivites,
    case when $1 = 'STRUCTURE' then (select s.id from labels.structure s where s.siret = $2) end as structure,
    plateforme.nom_du_perimetre($1, $2) as nom`;

/** Reads what a perimeter opens today; `null` for a territory, a collectivité or a structure that is not in the register. */
export async function lirePerimetre(
  pool: Pool | ClientBase,
  { type, code }: Perimetre,
): Promise<PerimetreLu | null> {
  if (type === 'FRANCE') return FRANCE;
  const { rows } = await pool.query<{
    collectivites: string[] | null;
    structure: string | null;
    nom: string | null;
  }>({ name: 'lire-perimetre', text: LIRE, values: [type, code] });
  const [row] = rows;
  if (!row || row.nom === null) return null;
  return { perimeter: row.collectivites ?? [], structure: row.structure, libelle: row.nom };
}
