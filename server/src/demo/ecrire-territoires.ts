import type { ClientBase } from 'pg';
import type { CollectiviteDeDemonstration } from './collectivites.ts';
import { copier } from './ecriture.ts';
import type { Monde } from './monde.ts';

const MEMBRES = 8;

/** The lauréates, each tied to its real territory or to a syndicat of real EPCI. */
export async function ecrireTerritoires(client: ClientBase, { collectivites }: Monde): Promise<void> {
  const territoires = await lireTerritoires(client);
  const syndicats = collectivites.filter(({ type }) => type === 'SYNDICAT_MIXTE');
  await copier(
    client,
    'territoires.syndicat_mixte (id, siren, nom, departement_code)',
    // A syndicat has the identifier of its collectivité: it is the same body, seen from its members.
    syndicats.map(({ id, siren, nom, code }) => [id, siren, nom, code]),
  );
  await client.query(
    `insert into territoires.syndicat_membre (syndicat_id, territoire_id)
     select s.id, m.id from territoires.syndicat_mixte s
     cross join lateral (select t.id from territoires.territoire t
       where t.type = 'EPCI' and t.departement_code = s.departement_code order by t.code limit $2) m
     where s.id = any($1)`,
    [syndicats.map(({ id }) => id), MEMBRES],
  );
  await copier(
    client,
    'territoires.collectivite (id, siren, nom, type, outre_mer, territoire_id, syndicat_id, departement_code, region_code, fictive)',
    collectivites.map((une) => ligneDe(une, territoires)),
  );
}

function ligneDe(
  une: CollectiviteDeDemonstration,
  territoires: ReadonlyMap<string, string>,
): (string | boolean | null)[] {
  const { id, siren, nom, type, code, outreMer, departementCode, regionCode } = une;
  const mixte = type === 'SYNDICAT_MIXTE';
  const territoire = mixte ? null : territoires.get(`${type} ${code}`);
  if (territoire === undefined)
    throw new Error(
      `Le territoire ${type} ${code} manque : les territoires du COG doivent être chargés d’abord`,
    );
  return [id, siren, nom, type, outreMer, territoire, mixte ? id : null, departementCode, regionCode, true];
}

async function lireTerritoires(client: ClientBase): Promise<ReadonlyMap<string, string>> {
  const { rows } = await client.query<{ id: string; cle: string }>(
    `select id, type || ' ' || code as cle from territoires.territoire where type <> 'COMMUNE'`,
  );
  return new Map(rows.map(({ id, cle }) => [cle, id]));
}
