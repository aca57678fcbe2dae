import type { ClientBase } from 'pg';
import type { Portee } from './portee.service.ts';

/** What the journal says of a scope: never its name, which is a person's own words, nor anything of a secret. */
export const dit = ({
  territoire,
  code,
  operations,
  champs,
  indicateurs,
  origines,
  quota,
  expireLe,
}: Portee) => ({
  territoire,
  code,
  operations,
  champs,
  indicateurs,
  origines,
  quota,
  expireLe,
});

/** A token of one collectivité is that one's news. */
export async function deLaCollectivite(
  client: ClientBase,
  { territoire, code }: Portee,
): Promise<{ readonly collectiviteId?: string }> {
  if (territoire !== 'COLLECTIVITE') return {};
  const { rows } = await client.query<{ id: string }>(
    'select id from territoires.collectivite where siren = $1',
    [code],
  );
  return rows[0] ? { collectiviteId: rows[0].id } : {};
}
