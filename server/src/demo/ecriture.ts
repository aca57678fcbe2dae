import type { ClientBase } from 'pg';
import { copyInto, copyLine } from '../shared/copy.ts';
import { appendEvent, type Owner } from '../shared/journal.ts';
import { texteDe } from './calendrier.rules.ts';
import type { CollectiviteDeDemonstration } from './collectivites.ts';

export const ACTEUR = 'demonstration';

/** Thrown, with a sentence to show, when a base may not receive a demonstration, nor lose it. */
export class DemonstrationRefusee extends Error {}

export type Valeur = string | number | boolean | null;

/** Rows of a table, `cible` naming its columns, by COPY beside it: PostgreSQL refuses it into a table behind the wall. */
export async function copier(
  client: ClientBase,
  cible: string,
  lignes: readonly (readonly Valeur[])[],
): Promise<void> {
  const [, table, colonnes] = /^(\S+) \((.+)\)$/.exec(cible) ?? [];
  await client.query(`create temporary table copie as select ${colonnes} from ${table} with no data`);
  await copyInto(client, 'pg_temp.copie', lignes.map(copyLine));
  await client.query(`insert into ${cible} select * from pg_temp.copie`);
  await client.query('drop table pg_temp.copie');
}

/** Appends the one event of a kind for each collectivité concerned, and returns where each was. */
export async function annoncerParCollectivite(
  client: ClientBase,
  owner: Owner,
  type: string,
  jour: number,
  concernees: readonly CollectiviteDeDemonstration[],
): Promise<(collectivite: CollectiviteDeDemonstration) => number> {
  const positions = new Map<CollectiviteDeDemonstration, number>();
  for (const [collectivite, siennes] of Map.groupBy(concernees, (une) => une)) {
    const contenu = { nombre: siennes.length };
    const event = {
      type,
      collectiviteId: collectivite.id,
      acteur: ACTEUR,
      contenu,
      enregistreLe: texteDe(jour),
      repris: true,
    };
    positions.set(collectivite, await appendEvent(client, owner, event));
  }
  return (collectivite) => positions.get(collectivite) ?? 0;
}

export const enFrancais = (nombre: number): string => nombre.toLocaleString('fr-FR');
