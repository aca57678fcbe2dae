import type { ClientBase } from 'pg';

/** A transfer that a closing would make. */
export interface VirementPrevu {
  readonly structureId: string;
  readonly nombreDeLignes: number;
  readonly centimes: number;
  readonly fraisCentimes: number;
  readonly ajustementsCentimes: number;
  readonly netCentimes: number;
}

/** Uses that wait, and why: those of a structure, or of a place without one. */
export interface AttentePrevue {
  readonly structureId: string | null;
  readonly lieuId: string | null;
  readonly raison: string;
  readonly nombreDUsages: number;
  readonly centimes: number;
}

export interface Prevision {
  readonly mois: string;
  readonly nombreDeLignes: number;
  readonly centimes: number;
  readonly fraisCentimes: number;
  readonly ajustementsCentimes: number;
  readonly netCentimes: number;
  readonly enAttenteCentimes: number;
  readonly virements: readonly VirementPrevu[];
  readonly attentes: readonly AttentePrevue[];
}

/** Reads what was gathered for a closing. */
export async function lirePrevision(client: ClientBase, mois: string): Promise<Prevision> {
  const { rows: virements } = await client.query<VirementPrevu>(
    `select structure_id as "structureId", nombre_de_lignes as "nombreDeLignes", centimes, frais_centimes as "fraisCentimes",
       ajustements_centimes as "ajustementsCentimes", centimes - frais_centimes + ajustements_centimes as "netCentimes"
     from virements_prevus order by 6 desc, 1`,
  );
  const { rows: attentes } = await client.query<AttentePrevue>(
    `select structure_id as "structureId", case when structure_id is null then lieu_id end as "lieuId", raison,
       count(*)::int as "nombreDUsages", sum(centimes)::bigint as centimes
     from a_regler where raison is not null group by 1, 2, 3 order by 5 desc, 1, 2`,
  );
  const somme = (champ: Exclude<keyof VirementPrevu, 'structureId'>): number =>
    virements.reduce((total, virement) => total + virement[champ], 0);
  return {
    mois,
    nombreDeLignes: somme('nombreDeLignes'),
    centimes: somme('centimes'),
    fraisCentimes: somme('fraisCentimes'),
    ajustementsCentimes: somme('ajustementsCentimes'),
    netCentimes: somme('netCentimes'),
    enAttenteCentimes: attentes.reduce((total, { centimes }) => total + centimes, 0),
    virements,
    attentes,
  };
}
