import { createReadStream, createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { from as copyFrom } from 'pg-copy-streams';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { setupHarness } from '../../test/harness.ts';
import { COMMANDES, setupLots } from '../../test/lots.ts';
import { CLE, JOUR } from '../../test/pass.ts';
import { formatNumeroDePass, secretsDuCarnet } from '../carnet/carnet.module.ts';
import { importerPass } from './pass.import.ts';

const CARNETS = 200_000;
const MEGA = 1_000_000;
const harness = setupHarness();
const { enProprietaire } = setupLots(harness);
const dossier = mkdtempSync(join(tmpdir(), 'pass-numerique-essai-million-'));
const fichier = join(dossier, 'million.csv');
afterAll(() => rmSync(dossier, { recursive: true }));

function* lignes(): Generator<string> {
  yield 'commande;numero\n';
  for (let serie = 0; serie < CARNETS; serie++) {
    const numeros = secretsDuCarnet(CLE, { lot: 300, serie })
      .slice(0, 5)
      .map((secret, i) => formatNumeroDePass({ lot: 300, serie, rang: i + 1, secret }));
    yield numeros.map((numero) => `2026-004;${numero}\n`).join('');
  }
}

beforeAll(async () => {
  await harness.lot.query(
    `insert into pass.commande (numero, collectivite_id, operateur_id, vague, nombre_de_pass, taille_de_carnet, achetee_le,
       valide_jusqu_au, toleree_jusqu_au, evenement, enregistre_le)
     select '2026-004', collectivite_id, operateur_id, vague, 1000000, 5, achetee_le, valide_jusqu_au, toleree_jusqu_au, evenement,
       enregistre_le from pass.commande where numero = $1`,
    [COMMANDES[0]],
  );
  await pipeline(Readable.from(lignes()), createWriteStream(fichier));
}, 60_000);

async function chronometrer(travail: () => Promise<unknown>): Promise<number> {
  const debut = performance.now();
  await travail();
  return performance.now() - debut;
}

/** The same file into a table without index nor rule. */
const copierNu = (): Promise<void> =>
  enProprietaire(async (client) => {
    await client.query('create table if not exists nu (commande text, numero text)');
    await pipeline(
      createReadStream(fichier),
      client.query(copyFrom(`copy nu from stdin with (format csv, delimiter ';', header true)`)),
    );
  });

it('brings a million pass in within eight times their bare copy, and 300 MB', async () => {
  const client = await harness.lot.connect();
  const importer = (): ReturnType<typeof importerPass> =>
    importerPass(client, fichier, { simuler: false, acteur: 'operateur', jour: JOUR, cleDesNumeros: CLE });
  try {
    const nuAvant = await chronometrer(copierNu);
    const avant = process.memoryUsage().rss;
    let sommet = avant;
    const releve = setInterval(() => (sommet = Math.max(sommet, process.memoryUsage().rss)), 50);
    const complet = await chronometrer(async () => {
      expect(await importer()).toMatchObject({ lignes: MEGA, creees: MEGA, rejetees: 0 });
    });
    clearInterval(releve);
    // Before and after: other work on the machine weighs on both.
    const nu = (nuAvant + (await chronometrer(copierNu))) / 2;

    expect((sommet - avant) / MEGA).toBeLessThan(300);
    expect(complet / nu).toBeLessThan(8);
    expect(await importer()).toMatchObject({ creees: 0, inchangees: MEGA });
  } finally {
    client.release();
  }
}, 120_000);
