import type { ClientBase } from 'pg';

const PAYES = `
  select lieu.id as lieu, (date_trunc('month', u.jour) + interval '1 month' - interval '1 day')::date as jusqua
  from unnest($1::uuid[]) lieu(id)
  cross join lateral (
    select max(u.jour) as jour from pass.utilisation u
    where u.lieu_id = lieu.id and exists (select from pass.reglement_ligne l
      where l.lot = u.lot and l.carnet_id = u.carnet_id and l.rang = u.rang and l.usage = u.usage)) u
  where u.jour is not null`;

/** For each place whose uses were paid, the last day of the last month in which one was. */
export async function lieuxPayes(
  client: ClientBase,
  lieux: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const { rows } = await client.query<{ lieu: string; jusqua: string }>(PAYES, [lieux]);
  return new Map(rows.map(({ lieu, jusqua }) => [lieu, jusqua]));
}
