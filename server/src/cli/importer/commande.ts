import { createWriteStream } from 'node:fs';
import { resolve } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import type { PoolClient } from 'pg';
import { openDatabase } from '../../app/database.ts';
import { keyOfNumbers } from '../../app/settings.ts';
import { openPool } from '../../db/pool.ts';
import { verifierLaCleDesNumeros } from '../../exploitation/exploitation.module.ts';
import {
  csvDesRejets,
  estUnGenre,
  importateurDe,
  type ResultatDImport,
} from '../../echange/echange.module.ts';
import { GENRES_D_IMPORT, type GenreDImport } from '../../shared/import.ts';
import { today } from '../../shared/today.ts';
import { type Affichage, afficherEnFrancais, afficherEnJson } from './affichage.ts';
import { barreDeProgression } from './progression.ts';

export interface Arguments {
  readonly genre: GenreDImport;
  readonly chemin: string;
  readonly simuler: boolean;
  readonly json: boolean;
  readonly rejets: string | null;
}

const USAGE = `Usage : pnpm -s importer <genre> <fichier> [--simuler] [--rejets <fichier.csv>] [--json]

  genre       ${GENRES_D_IMPORT.join(', ')}
  --simuler   dit tout ce que l’import ferait, sans rien changer
  --rejets    écrit les lignes refusées dans un CSV : les colonnes du fichier, puis « erreur »
  --json      écrit le résultat en JSON sur la sortie standard

Codes de sortie : 0 fichier traité, 1 fichier refusé en entier, 2 mauvais usage.
`;

/** The command `importer`: 0 when the file was processed, 1 when it was refused whole, 2 when misused. */
export async function main(args: readonly string[]): Promise<0 | 1 | 2> {
  const lus = lireArguments(args);
  if (typeof lus === 'string') {
    process.stderr.write(`${lus}\n\n${USAGE}`);
    return 2;
  }
  if (lus === null) {
    process.stdout.write(USAGE);
    return 0;
  }
  const base = await openDatabase({ seed: false });
  const pool = openPool(base.url, 'lot', 1);
  try {
    const client = await pool.connect();
    try {
      return await importer(client, lus);
    } finally {
      client.release();
    }
  } finally {
    await pool.end();
    await base.release();
  }
}

async function importer(
  client: PoolClient,
  { genre, chemin, simuler, json, rejets }: Arguments,
): Promise<0 | 1> {
  const avecNumeros = genre === 'pass' || genre === 'utilisations';
  if (avecNumeros) await verifierLaCleDesNumeros(client, keyOfNumbers());
  const barre = barreDeProgression();
  const resultat = await importateurDe(genre)(client, chemin, {
    simuler,
    acteur: 'ligne-de-commande',
    jour: today(),
    ...(avecNumeros ? { cleDesNumeros: keyOfNumbers() } : {}),
    progression: barre.avancer,
  }).finally(barre.finir);
  if (resultat.etat === 'TERMINE' && rejets !== null) await ecrireLesRejets(client, resultat, rejets);
  const affichage: Affichage = { resultat, simuler, rejets };
  if (json) await afficherEnJson(client, affichage);
  else afficherEnFrancais(affichage);
  return resultat.etat === 'TERMINE' ? 0 : 1;
}

const ecrireLesRejets = (client: PoolClient, { id }: ResultatDImport, fichier: string): Promise<void> =>
  pipeline(Readable.from(csvDesRejets(client, id)), createWriteStream(fichier));

/** The arguments, `null` for help, or what is wrong with them. */
export function lireArguments(args: readonly string[]): Arguments | string | null {
  try {
    const { positionals, values } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        simuler: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
        rejets: { type: 'string' },
        aide: { type: 'boolean', default: false },
      },
    });
    if (values.aide) return null;
    const [genre = '', fichier, ...autres] = positionals;
    if (!estUnGenre(genre)) return `« ${genre} » n’est pas un genre d’import.`;
    if (fichier === undefined || fichier === '') return 'Il manque le fichier à importer.';
    if (autres.length > 0) return `Un seul fichier à la fois : « ${autres.join(' ')} » est en trop.`;
    const rejets = values.rejets === undefined ? null : depuisAppelant(values.rejets);
    return { genre, chemin: depuisAppelant(fichier), simuler: values.simuler, json: values.json, rejets };
  } catch (error) {
    return `Option inconnue ou incomplète : ${error instanceof Error ? error.message : String(error)}`;
  }
}

/** Paths are relative to where the person is, not to where pnpm runs. */
const depuisAppelant = (chemin: string): string => resolve(process.env['INIT_CWD'] ?? process.cwd(), chemin);
