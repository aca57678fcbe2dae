import { createReadStream, createWriteStream, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { numeroDuPass } from '../src/carnet/carnet.module.ts';
import type { Base } from './base.ts';
import type { Bilan, Fabrication } from './importateur.ts';
import { type Cas, mediane } from './mesure.ts';
import type { Processus } from './processus.ts';

/** How many files of how many lines are brought in. */
export interface Fichiers {
  readonly tours: number;
  readonly lignes: number;
}

interface Outils {
  readonly lancer: () => Promise<Processus>;
  readonly dire: (phrase: string) => void;
}

const RANGS = 10;
const PREMIER_LOT = 7000;
const MEGA = 1_000_000;

/** Brings fabrication files into the register, and copies the same files into a table without index nor rule. */
export async function mesurerLImport(
  base: Base,
  { tours, lignes }: Fichiers,
  { lancer, dire }: Outils,
): Promise<Cas> {
  const client = new pg.Client({ connectionString: base.url });
  await client.connect();
  const produit: number[] = [];
  const brut: number[] = [];
  const croissances: number[] = [];
  const parSeconde = (ms: number): number => (lignes * 1000) / ms;
  try {
    for (let tour = 0; tour < tours; tour++) {
      const fichier = await ecrireFichier(base, client, tour, lignes);
      const { cleDesNumeros } = base;
      const fabriquerPuis = async (): Promise<void> => {
        const { ms, creees, croissance } = await fabriquer(lancer, { fichier, cleDesNumeros });
        if (creees !== lignes) throw new Error(`L’import a créé ${creees} pass sur ${lignes}`);
        produit.push(parSeconde(ms));
        croissances.push(croissance / MEGA);
      };
      const copier = async (): Promise<void> => void brut.push(parSeconde(await copie(client, fichier)));
      for (const mesure of tour % 2 === 0 ? [copier, fabriquerPuis] : [fabriquerPuis, copier]) await mesure();
      rmSync(fichier);
    }
  } finally {
    await client.end();
  }
  dire(`import : ${lignes} lignes, ${Math.round(Math.max(...croissances))} Mo de mémoire au plus`);
  return { nom: 'import', produit: mediane(produit), brut: mediane(brut), postgraphile: null };
}

async function fabriquer(lancer: () => Promise<Processus>, fabrication: Fabrication): Promise<Bilan> {
  const processus = await lancer();
  try {
    return await processus.demander<Bilan>(fabrication);
  } finally {
    await processus.terminer();
  }
}

/** A file of whole carnets, of an order made for it. */
async function ecrireFichier(
  { cleDesNumeros, dossier }: Base,
  client: pg.Client,
  tour: number,
  lignes: number,
): Promise<string> {
  const commande = `2026-${900 + tour}`;
  await client.query(COMMANDE, [commande, lignes, RANGS]);
  const lot = PREMIER_LOT + tour;
  const fichier = join(dossier, `fabrication-${tour}.csv`);
  function* contenu(): Generator<string> {
    yield 'commande;numero\n';
    for (let serie = 0; serie < lignes / RANGS; serie++) {
      let carnet = '';
      for (let rang = 1; rang <= RANGS; rang++)
        carnet += `${commande};${numeroDuPass(cleDesNumeros, { lot, serie }, rang)}\n`;
      yield carnet;
    }
  }
  await pipeline(Readable.from(contenu()), createWriteStream(fichier));
  return fichier;
}

const COMMANDE = `insert into pass.commande (numero, collectivite_id, operateur_id, vague, nombre_de_pass,
    taille_de_carnet, achetee_le, valide_jusqu_au, toleree_jusqu_au, fictive, evenement, enregistre_le)
  select $1, collectivite_id, operateur_id, vague, $2, $3, achetee_le, valide_jusqu_au, toleree_jusqu_au, true,
    evenement, enregistre_le
  from pass.commande order by achetee_le desc limit 1`;

/** How long the bare copy of a file takes, in milliseconds. */
async function copie(client: pg.Client, fichier: string): Promise<number> {
  await client.query('create table mesure.nu (commande text, numero text)');
  const debut = performance.now();
  const entree = client.query(
    copyFrom(`copy mesure.nu from stdin with (format csv, delimiter ';', header true)`),
  );
  await pipeline(createReadStream(fichier), entree);
  const ms = performance.now() - debut;
  await client.query('drop table mesure.nu');
  return ms;
}
