import type { ClientBase } from 'pg';
import type { CommandeDuCarnet } from './lot.types.ts';

/** An order that carnets may be made for. */
export interface CommandeAFabriquer extends CommandeDuCarnet {
  readonly numero: string;
  /** Carnets that it lacks still. */
  readonly manquants: number;
}

/** The orders of a perimeter: lines of a file keep the rank of theirs in this list, and the others are not known. */
export async function lireCommandes(
  client: ClientBase,
  perimetre: readonly string[] | null,
): Promise<readonly CommandeAFabriquer[]> {
  const { rows } = await client.query<CommandeAFabriquer>(
    `select c.id, c.numero, c.collectivite_id as "collectiviteId", c.taille_de_carnet as "tailleDeCarnet",
       c.achetee_le as "acheteeLe", c.toleree_jusqu_au as "tolereeJusquAu",
       (c.nombre_de_pass / c.taille_de_carnet - coalesce(k.carnets, 0))::int as manquants
     from pass.commande c
     left join (select commande_id, count(*) as carnets from pass.carnet group by 1) k on k.commande_id = c.id
     where $1::uuid[] is null or c.collectivite_id = any($1)
     order by c.numero`,
    [perimetre],
  );
  return rows;
}
