import type pg from 'pg';
import {
  depot,
  ligneDeCarnet,
  ligneDeReglement,
  ligneDeRemise,
  ligneDUtilisation,
  TABLES,
  type TableDuLot,
} from './lot.tables.ts';
import type { CarnetACharger } from './lot.types.ts';
import { Ecritures } from './ecritures.ts';
import { Mouvements } from './mouvements.ts';
import { openOwner, Versement } from './versement.ts';

/** A lot whose rows wait in tables that nobody reads. */
export interface Depot {
  readonly lot: number;
  /** How many rows wait, by table and by collectivité; a table left out has no rows. */
  readonly nombres: Readonly<Partial<Record<TableDuLot, ReadonlyMap<string, number>>>>;
  readonly mouvements: Mouvements;
  readonly ecritures: Ecritures;
}

type ParTable<T> = Readonly<Record<TableDuLot, T>>;
export type Carnets = Iterable<CarnetACharger> | AsyncIterable<CarnetACharger>;

/** Writes a lot aside, in unlogged tables without index, reading its carnets once: memory stays flat. */
export async function deposerLot(url: string, lot: number, carnets: Carnets): Promise<Depot> {
  const clients: pg.Client[] = [];
  const ouvrir = async (table: TableDuLot): Promise<Versement> => {
    const client = await openOwner(url);
    clients.push(client);
    await preparerDepot(client, table, lot);
    return new Versement(client, depot(table, lot));
  };
  try {
    const versements = {
      carnet: await ouvrir('carnet'),
      remise: await ouvrir('remise'),
      utilisation: await ouvrir('utilisation'),
      reglement_ligne: await ouvrir('reglement_ligne'),
    };
    return await verser(lot, carnets, versements);
  } catch (error) {
    await abandonner(url, lot, clients);
    throw error;
  } finally {
    for (const client of clients) await client.end().catch(() => undefined);
  }
}

/** Creates the table in which rows wait, with the types of the ledger and none of its constraints. */
export async function preparerDepot(client: pg.ClientBase, table: TableDuLot, lot: number): Promise<void> {
  const colonnes = TABLES.find(({ nom }) => nom === table)?.colonnes;
  // What an interrupted loading of the same lot left behind.
  await client.query(`drop table if exists ${depot(table, lot)}`);
  await client.query(
    `create unlogged table ${depot(table, lot)} as select ${colonnes} from pass.${table} with no data`,
  );
}

/** Leaves nothing behind; a session whose COPY was cut is of no more use, hence a new one. */
async function abandonner(url: string, lot: number, clients: readonly pg.Client[]): Promise<void> {
  for (const client of clients) await client.end().catch(() => undefined);
  const client = await openOwner(url);
  await effacerDepot(client, lot);
  await client.end();
}

export async function effacerDepot(client: pg.ClientBase, lot: number): Promise<void> {
  await client.query(`drop table if exists ${TABLES.map(({ nom }) => depot(nom, lot)).join(', ')}`);
}

async function verser(lot: number, carnets: Carnets, versements: ParTable<Versement>): Promise<Depot> {
  const mouvements = new Mouvements();
  const ecritures = new Ecritures();
  const nombres = {
    carnet: new Map(),
    remise: new Map(),
    utilisation: new Map(),
    reglement_ligne: new Map(),
  };
  const ajouter = (
    table: TableDuLot,
    ligne: string,
    { commande: { collectiviteId } }: CarnetACharger,
  ): void => {
    if (ligne === '') return;
    versements[table].add(ligne);
    nombres[table].set(collectiviteId, (nombres[table].get(collectiviteId) ?? 0) + 1);
  };
  const tous = Object.values(versements);
  for await (const carnet of carnets) {
    ajouter('carnet', ligneDeCarnet(lot, carnet), carnet);
    const { remise } = carnet;
    if (remise !== undefined) ajouter('remise', ligneDeRemise(carnet, remise), carnet);
    for (const utilisation of remise?.utilisations ?? []) {
      ajouter('utilisation', ligneDUtilisation(carnet, remise?.jour ?? '', utilisation), carnet);
      ajouter('reglement_ligne', ligneDeReglement(carnet, utilisation), carnet);
    }
    mouvements.ajouter(carnet);
    ecritures.ajouter(carnet);
    for (const versement of tous) if (versement.full) await versement.send();
  }
  for (const versement of tous) await versement.close();
  return { lot, nombres, mouvements, ecritures };
}
