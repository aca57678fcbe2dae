import type { AddressInfo } from 'node:net';
import type { FastifyInstance } from 'fastify';
import type { Pool } from 'pg';
import { Lanes } from '../db/lanes.ts';
import { relireDeTempsEnTemps } from '../acces/acces.module.ts';
import { Acteurs, Fournisseurs, preparerLesComptes } from '../identite/identite.module.ts';
import { openPool } from '../db/pool.ts';
import { usagesDe } from '../jeton/jeton.module.ts';
import { scellerDeTempsEnTemps } from '../journal/journal.module.ts';
import { lancerLesTaches, ouvrirLeCourrier, ouvrirLesPieces } from '../exploitation/exploitation.module.ts';
import { plierLesEcrituresDeTempsEnTemps } from '../couverture/couverture.module.ts';
import { plierDeTempsEnTemps } from '../statistique/statistique.module.ts';
import { today } from '../shared/today.ts';
import type { Settings } from '../shared/context.ts';
import { Versions } from '../shared/versions.ts';
import { admissionTo } from './admission.ts';
import { Answers } from './answers.ts';
import { Cloche } from './cloche.ts';
import { publicAddress } from './adresse.ts';
import { compiledExecution } from './execution.ts';
import { collectivitesOf } from './collectivites.ts';
import { type Telling, tellTargets } from './cibles.ts';
import { createHttp } from './http.ts';
import { Health } from './health.ts';
import { contextOutside, identifier } from './identify.ts';
import { inProcess } from './interne.ts';
import { readPublished } from './operations.ts';
import { buildSubgraph } from './schema.ts';
import { createServer } from './server.ts';
import { readBytesKept, readLimits, readSettings } from './settings.ts';
import { backgroundTasks } from './taches.ts';

export interface Running {
  readonly url: string;
  readonly demonstration: boolean;
  stop(): Promise<void>;
}

export interface RunOptions {
  readonly databaseUrl: string;
  readonly host: string;
  /** Ports to try, in order; 0 is any free one. */
  readonly ports: readonly number[];
}

const DRAIN = 10_000;

/** Folds what was counted and what was posted, seals the journals, tells the targets of webhooks, and hears other servers. */
function workFromTimeToTime(telling: Telling): () => Promise<void> {
  const { lot } = telling;
  const stops = [plierDeTempsEnTemps(lot), plierLesEcrituresDeTempsEnTemps(lot), scellerDeTempsEnTemps(lot)];
  const stopTelling = tellTargets(telling);
  const cloche = new Cloche(telling.databaseUrl);
  void cloche.ouvrir();
  return async () => {
    stops.forEach((stop) => stop());
    await Promise.all([stopTelling(), cloche.fermer()]);
  };
}

/** The API, what lets operations in, what is kept of the answers, and what tells when they no longer hold. */
async function openApi(pool: Pool, { demonstration }: Pick<Settings, 'demonstration'>) {
  const published = readPublished();
  const schema = buildSubgraph();
  const admission = admissionTo(schema, { published, ...readLimits(demonstration) });
  const versions = new Versions(pool);
  const collectiviteOf = collectivitesOf(pool, versions);
  const execution = compiledExecution(schema);
  const bytes = readBytesKept();
  const answers = new Answers({ schema, admission, execution, versions, collectiviteOf, bytes });
  const apollo = createServer({ schema, admission, execution, watch: answers });
  await apollo.start();
  return { apollo, answers, versions, published, subscriptions: { schema, admission } };
}

/** Serves a migrated database until it is told to stop. */
export async function run({ databaseUrl, host, ports }: RunOptions): Promise<Running> {
  const pool = openPool(databaseUrl, 'app');
  const lot = openPool(databaseUrl, 'lot', 4);
  const lanes = new Lanes(databaseUrl, pool);
  const read = await readSettings(pool);
  const fournisseurs = new Fournisseurs(read.demonstration && !process.env['DATABASE_URL']);
  const settings = { ...read, fournisseurs: fournisseurs.offerts };
  if (settings.demonstration) onlyLoopback(host);
  if (fournisseurs.demonstration) await preparerLesComptes(pool, today());
  const stopRereading = await relireDeTempsEnTemps(pool);
  const acteurs = new Acteurs(pool);
  const health = new Health(pool);
  const api = await openApi(pool, settings);
  const app = await createHttp({
    ...api,
    health,
    ...identifier({ pool, lot, acteurs }, lanes.query, settings),
    identites: { pool, acteurs, fournisseurs },
    pieces: ouvrirLesPieces(),
    settings,
  });
  const address = { url: '' };
  const taches = await lancerLesTaches({
    lot,
    taches: backgroundTasks({
      address: () => publicAddress() ?? address.url,
      contextOf: contextOutside({ pool, lot, acteurs }, lanes.query, settings),
      executer: inProcess(api.subscriptions),
    }),
    courrier: ouvrirLeCourrier(),
    faire: process.env['TACHES'] !== 'non',
  });
  const stopWorking = workFromTimeToTime({ pool, lot, databaseUrl, settings, taches });
  const release = async (): Promise<void> => {
    await api.apollo.stop();
    await stopWorking();
    stopRereading();
    await Promise.all([taches.arreter(), usagesDe(pool).ecrire()]);
    await Promise.all([lanes.end(), pool.end(), lot.end()]);
  };
  const url = await listen(app, host, ports).catch(async (error: unknown) => {
    await release();
    throw error;
  });
  address.url = url;

  return {
    url,
    demonstration: settings.demonstration,
    async stop() {
      health.drain();
      const late = setTimeout(() => app.server.closeAllConnections(), DRAIN);
      await app.close();
      clearTimeout(late);
      await release();
    },
  };
}

/** Anyone may enter the demonstration as anyone: only its machine may reach it. */
function onlyLoopback(host: string): void {
  if (!['127.0.0.1', 'localhost', '::1'].includes(host))
    throw new Error(`La démonstration n’écoute que sur la boucle locale : HOTE=${host} est refusé.`);
}

async function listen(app: FastifyInstance, host: string, ports: readonly number[]): Promise<string> {
  const [port, ...others] = ports;
  if (port === undefined) throw new Error('Tous les ports essayés sont pris : donnez-en un par PORT.');
  try {
    await app.listen({ host, port });
  } catch (error) {
    const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
    if (!taken) throw error;
    if (others.length === 0)
      throw new Error(`Le port ${port} est pris : donnez-en un autre par PORT.`, { cause: error });
    return listen(app, host, others);
  }
  const address = app.server.address();
  return `http://${host.includes(':') ? `[${host}]` : host}:${isInfo(address) ? address.port : port}`;
}

const isInfo = (address: string | AddressInfo | null): address is AddressInfo =>
  typeof address === 'object' && address !== null;
