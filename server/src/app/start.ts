import { rmSync, writeFileSync } from 'node:fs';
import { openPool } from '../db/pool.ts';
import {
  lireLesFichiersDeSecrets,
  ouvrirLeCourrier,
  ouvrirLesPieces,
  refuserLesSecretsFaibles,
  verifierLaCleDesNumeros,
} from '../exploitation/exploitation.module.ts';
import { lireLesReglages } from '../exportation/exportation.module.ts';
import { lireLaRetention, lireLesRegles } from '../webhook/webhook.module.ts';
import { publicAddress, trustedProxies } from './adresse.ts';
import { openDatabase } from './database.ts';
import { findOccupant, leave, occupy } from './occupant.ts';
import { offerFirstAccess } from './premier-acces.ts';
import { run } from './runtime.ts';
import { keyOfNumbers, readBytesKept, readLimits } from './settings.ts';

const DEFAULT_PORT = 4000;
const NEXT_PORTS = 20;

/** Opens the database, serves it, and stops cleanly when told to. */
export async function start(): Promise<void> {
  const began = Date.now();
  if (!checkSettings()) return;
  const occupant = process.env['DATABASE_URL'] ? null : await findOccupant();
  if (occupant) {
    console.error(
      `Le registre tourne déjà sur ${occupant.url} avec ce dossier de données : arrêtez-le, ou donnez un autre PASS_DONNEES.`,
    );
    process.exitCode = 1;
    return;
  }
  const database = await openDatabase({ seed: true, log: (line) => console.info(line) });
  const stopDatabase = (): Promise<void> => database.release();
  try {
    await checkKeyOfNumbers(database.url);
    const running = await run({
      databaseUrl: database.url,
      host: process.env['HOTE'] ?? '127.0.0.1',
      ports: ports(),
    });
    const pidFile = process.env['PID_FILE'];
    if (pidFile) writeFileSync(pidFile, `${process.pid}\n`);
    occupy(running.url);
    console.info(welcome(running.url, running.demonstration, Date.now() - began));
    const offer = running.demonstration ? null : await offerFirstAccess(database.url, running.url);
    if (offer !== null) console.info(offer);
    stopOnSignal(async () => {
      await running.stop();
      await stopDatabase();
      leave();
      if (pidFile) rmSync(pidFile, { force: true });
    });
  } catch (error) {
    await stopDatabase();
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}

/** Settings are read whole, and weak secrets refused on a real database, before anything is opened. */
function checkSettings(): boolean {
  try {
    lireLesFichiersDeSecrets();
    if (process.env['DATABASE_URL']) refuserLesSecretsFaibles();
    publicAddress();
    trustedProxies();
    readLimits(false);
    lireLesReglages();
    lireLesRegles(false);
    lireLaRetention();
    readBytesKept();
    ouvrirLesPieces();
    ouvrirLeCourrier().fermer();
    return true;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
    return false;
  }
}

async function checkKeyOfNumbers(databaseUrl: string): Promise<void> {
  const pool = openPool(databaseUrl, 'app', 1);
  await verifierLaCleDesNumeros(pool, keyOfNumbers()).finally(() => pool.end());
}

/** The port asked for, or 4000 and those after it. */
function ports(): readonly number[] {
  const asked = process.env['PORT'];
  if (asked === undefined || asked === '')
    return Array.from({ length: NEXT_PORTS }, (_, i) => DEFAULT_PORT + i);
  const port = Number(asked);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new Error(`PORT « ${asked} » n’est pas un port : un entier de 0 à 65535 est attendu.`);
  return [port];
}

function welcome(url: string, demonstration: boolean, ms: number): string {
  const ready = `Registre prêt en ${(ms / 1000).toFixed(1)} s : ${url}`;
  return demonstration
    ? `${ready}\nDonnées fictives. Pour entrer : choisir un compte de démonstration en haut à droite, ou « pnpm jetons » pour l’API (${url}/graphql).`
    : `${ready}\nLecture publique seulement : aucun fournisseur d’identité n’est configuré. API : ${url}/graphql.`;
}

/** One clean stop, whatever the number of signals; a stop that hangs is cut. */
function stopOnSignal(stop: () => Promise<void>): void {
  let stopping = false;
  const onSignal = (): void => {
    if (stopping) return;
    stopping = true;
    setTimeout(() => process.exit(1), 15_000).unref();
    stop().then(
      () => process.exit(0),
      (error: unknown) => {
        console.error(error);
        process.exit(1);
      },
    );
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, onSignal);
  onParentGone(onSignal);
}

/** A package manager and its shells die of a signal without passing it on: the end of the parent says as much. */
function onParentGone(stop: () => void): void {
  const parent = process.ppid;
  if (parent <= 1) return;
  const timer = setInterval(() => {
    if (process.ppid !== parent) stop();
  }, 500);
  timer.unref();
}
