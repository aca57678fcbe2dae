import type { ClientBase } from 'pg';
import { appendEvent } from '../shared/journal.ts';
import { sonner } from '../shared/reveil.ts';
import { type Depot, effacerDepot } from './depot.ts';
import { depot, partition, type Table, TABLES, type TableDuLot } from './lot.tables.ts';
import type { BilanDuLot, Chargement } from './lot.types.ts';
import { attacher, indexer, partitionsDuLot, preparerPartition } from './partition.ts';

/** Makes a deposited lot visible in one transaction. */
export async function publierLot(
  client: ClientBase,
  attente: Depot,
  chargement: Chargement,
): Promise<BilanDuLot> {
  await client.query('begin');
  try {
    const bilan = await publier(client, attente, chargement);
    await client.query('commit');
    sonner();
    await nettoyer(client, attente.lot);
    return bilan;
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    await effacerDepot(client, attente.lot).catch(() => undefined);
    throw error;
  }
}

/**
 * Publishes a deposited lot in the transaction of the caller, with one event per table and collectivité. Rows are
 * copied there from the deposit, because only there are their event and their transaction known; what readers of the
 * journal wait for is that copy, a third of the whole, and never the reading of the source. Indexes come after the
 * rows, and partitions are attached last: live tables are locked while their foreign keys are checked, as sets.
 */
export async function publier(
  client: ClientBase,
  attente: Depot,
  chargement: Chargement,
): Promise<BilanDuLot> {
  const { lot, nombres, mouvements, ecritures } = attente;
  const bilan = { carnet: 0, remise: 0, utilisation: 0, reglement_ligne: 0 };
  const evenements = new Map<TableDuLot, ReadonlyMap<string, number>>();
  const remplir = async (cible: string, table: Table): Promise<void> => {
    const verse = await verser(client, cible, table, attente, chargement);
    bilan[table.nom] = verse.lignes;
    evenements.set(table.nom, verse.positions);
  };
  await client.query(`set local lock_timeout = '10s'; set local work_mem = '64MB'`);
  const presentes = await partitionsDuLot(client, lot);
  const occupees = TABLES.filter(({ nom }) => presentes.get(nom) === 'occupee' && nombres[nom] !== undefined);
  if (occupees.length > 0 && chargement.ajout !== true) throw new LotDejaCharge(lot);
  for (const table of occupees) await remplir(`pass.${table.nom}`, table);
  const nouvelles = TABLES.filter(
    ({ nom }) => !presentes.has(nom) || (presentes.get(nom) === 'vide' && nombres[nom] !== undefined),
  );
  for (const table of nouvelles) {
    const cible = await preparerPartition(client, table.nom, lot);
    await remplir(cible, table);
    await indexer(client, table.nom, cible);
  }
  await mouvements.inscrire(client);
  await ecritures.inscrire(client, {
    UTILISATION: evenements.get('utilisation') ?? new Map(),
    CONTRE_PAIEMENT: evenements.get('reglement_ligne') ?? new Map(),
  });
  for (const { nom } of nouvelles) await attacher(client, nom, lot, presentes.has(nom));
  await effacerDepot(client, lot);
  return bilan;
}

/** After publication: statistics for the planner, and pages marked visible to all. */
export async function nettoyer(client: ClientBase, lot: number): Promise<void> {
  await client.query('set role migr');
  await client.query(`vacuum (analyze) ${TABLES.map(({ nom }) => partition(nom, lot)).join(', ')}`);
  await client.query('reset role');
}

/** Thrown when a lot already holds rows: it is loaded whole, once. */
export class LotDejaCharge extends Error {
  constructor(lot: number) {
    super(`Le lot ${lot} contient déjà des lignes`);
  }
}

/** Copies the rows of a deposit into a table, with the event of each collectivité. */
async function verser(
  client: ClientBase,
  cible: string,
  { nom, evenements, colonnes }: Table,
  { lot, nombres }: Depot,
  chargement: Chargement,
): Promise<{ readonly lignes: number; readonly positions: ReadonlyMap<string, number> }> {
  const type = chargement.repris ? evenements.repris : evenements.nouveau;
  const positions = await annoncer(client, type, lot, nombres[nom] ?? new Map(), chargement);
  if (positions.size === 0) return { lignes: 0, positions };
  const { rowCount } = await client.query(
    `insert into ${cible} (lot, ${colonnes}, evenement)
     select ${lot}, ${colonnes}, position
     from ${depot(nom, lot)} join unnest($1::uuid[], $2::bigint[]) e (collectivite_id, position) using (collectivite_id)`,
    [[...positions.keys()], [...positions.values()]],
  );
  return { lignes: rowCount ?? 0, positions };
}

/** Appends one event per collectivité, and returns their positions. */
async function annoncer(
  client: ClientBase,
  type: string,
  lot: number,
  nombres: ReadonlyMap<string, number>,
  { acteur, agent, jour, repris, fichier }: Chargement,
): Promise<ReadonlyMap<string, number>> {
  const positions = new Map<string, number>();
  for (const [collectiviteId, nombre] of nombres) {
    const contenu = { lot, nombre, ...(fichier === undefined ? {} : { fichier }) };
    const event = {
      type,
      objet: `lot:${lot}`,
      collectiviteId,
      acteur,
      agent,
      contenu,
      enregistreLe: jour,
      repris,
    };
    positions.set(collectiviteId, await appendEvent(client, 'pass', event));
  }
  return positions;
}
