import type { ClientBase } from 'pg';
import type { Context } from '../shared/context.ts';
import { EN_VIGUEUR } from './session.service.ts';

/** The right under which the reader acts, as it is granted to their account; `null` for who has no account to be written to. */
export async function habilitationDe(client: ClientBase, { actor, today }: Context): Promise<string | null> {
  if (actor.compteId === null) return null;
  const { rows } = await client.query<{ id: string }>(
    `select h.id from plateforme.habilitation h join plateforme.compte c on c.id = h.compte_id and c.courriel is not null
     where h.compte_id = $1 and h.role = $2 and ${EN_VIGUEUR('h', '$3::date')}
       and case h.perimetre_type when 'FRANCE' then 'France entière' else plateforme.nom_du_perimetre(h.perimetre_type, h.perimetre_code) end = $4
     order by h.id limit 1`,
    [actor.compteId, actor.role, today, actor.perimetre],
  );
  return rows[0]?.id ?? null;
}
