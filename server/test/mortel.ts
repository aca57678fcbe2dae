import { type ChildProcess, type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import type pg from 'pg';
import { afterAll, beforeAll, vi } from 'vitest';
import { numeroDuPass } from '../src/carnet/carnet.module.ts';
import { keyOfNumbers } from '../src/app/settings.ts';
import { openEmbedded } from '../src/db/embedded.ts';
import { pause } from '../src/db/engine.ts';
import { migrate } from '../src/db/orm.ts';
import { openPool } from '../src/db/pool.ts';
import { ROOT } from '../src/shared/paths.ts';
import type { Demande } from './assaut.ts';
import { clearFolder, temporaryFolder } from './folder.ts';
import { distribuer, enProprietaire, PREMIERE_SERIE, tenirLeGrandLivre } from './grand-livre.ts';
import { jetonDe } from './http.ts';
import { peupler } from './monde.ts';
import { releverLeMoteur, tuerLeMoteur } from './moteur.ts';

const ADRESSE = /http:\/\/[\d.]+:\d+/u;
const JOUR = '2026-09-15';
const DEMARRER = join(ROOT, 'server', 'dist', 'src', 'cli', 'start.js');

type Serveur = ChildProcessByStdio<null, Readable, Readable>;

/** Where a server says that it listens. */
async function adresseDe(serveur: Serveur): Promise<string> {
  let dit = '';
  for (const flux of [serveur.stdout, serveur.stderr])
    flux.on('data', (part: Buffer) => (dit += String(part)));
  while (!ADRESSE.test(dit)) {
    if (serveur.exitCode !== null) throw new Error(`Le serveur n’a pas démarré :\n${dit}`);
    await pause(10);
  }
  return ADRESSE.exec(dit)?.[0] ?? '';
}

async function jusquaCeQuilServe(adresse: string): Promise<void> {
  const prete = (): Promise<boolean> =>
    fetch(`${adresse}/sante/prete`).then(
      ({ ok }) => ok,
      () => false,
    );
  while (!(await prete())) await pause(10);
}

/** A register of its own, whose engine and whose server are processes that a test may kill. */
export function setupMortel(kind: string, carnets: number) {
  let folder: string;
  let url: string;
  let lot: pg.Pool;
  let adresse = '';
  let serveur: ChildProcess | null = null;
  let second: ChildProcess | null = null;
  let stop = async (): Promise<void> => undefined;

  beforeAll(async () => {
    folder = await temporaryFolder(kind);
    vi.stubEnv('PASS_DONNEES', folder);
    const engine = await openEmbedded(folder);
    url = engine.url;
    stop = () => engine.stop();
    await migrate(url);
    const semis = openPool(url, 'lot', 1);
    await peupler(url, semis);
    await tenirLeGrandLivre(url);
    await distribuer(url, semis, carnets);
    await semis.end();
    await enProprietaire(url, (client) =>
      client.query(`insert into plateforme.parametre values ('demonstration', 'true')`),
    );
    lot = openPool(url, 'lot', 2);
    await lancer();
  }, 120_000);

  afterAll(async () => {
    serveur?.kill('SIGKILL');
    second?.kill('SIGKILL');
    await lot.end();
    await stop();
    vi.unstubAllEnvs();
    await clearFolder(folder);
  }, 30_000);

  async function lancer(): Promise<void> {
    const lance = demarrer(adresse === '' ? '0' : new URL(adresse).port);
    serveur = lance;
    adresse = await adresseDe(lance);
    await jusquaCeQuilServe(adresse);
  }

  const demarrer = (port: string): Serveur =>
    spawn(process.execPath, [DEMARRER], {
      env: { ...process.env, DATABASE_URL: url, PORT: port, HORLOGE: JOUR, TACHES: 'non' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });

  return {
    get url() {
      return url;
    },
    get adresse() {
      return adresse;
    },
    get lot() {
      return lot;
    },
    jeton: (): Record<string, string> => jetonDe('ADMINISTRATEUR', { libelle: 'France entière' }),
    /** Pass of the great order, each asked for twice in a row under two keys: one of them comes too late. */
    *demandes(prefixe: string, debut: number, fin: number): Generator<Demande> {
      for (let n = debut; n < fin; n++) {
        const [serie, rang] = [PREMIERE_SERIE + Math.floor(n / 10), (n % 10) + 1];
        const numero = numeroDuPass(keyOfNumbers(), { lot: 1, serie }, rang);
        for (const fois of [1, 2]) yield { cle: `${prefixe}-${n}-${fois}`, serie, rang, numero };
      }
    },
    /** Kills the server, `kill -9`. */
    async tuerLeServeur(): Promise<void> {
      const fini = serveur && once(serveur, 'exit');
      serveur?.kill('SIGKILL');
      await fini;
    },
    lancer,
    /** Starts another server beside it, on the same register, and says where it serves. */
    async lancerUnSecond(): Promise<string> {
      const autre = demarrer('0');
      second = autre;
      const ailleurs = await adresseDe(autre);
      await jusquaCeQuilServe(ailleurs);
      return ailleurs;
    },
    tuerLaBase: () => tuerLeMoteur(folder),
    /** Starts the engine again, and waits until the same server serves. */
    async releverLaBase(): Promise<void> {
      await releverLeMoteur(folder, url);
      await jusquaCeQuilServe(adresse);
    },
  };
}
