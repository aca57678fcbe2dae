import 'reflect-metadata';
import { importerPass } from '../src/chargement/pass.import.ts';
import { openPool } from '../src/db/pool.ts';
import { annoncer, reglage } from './enfant.ts';
import { JOUR } from './question.ts';

/** A file to bring in. */
export interface Fabrication {
  readonly fichier: string;
  readonly cleDesNumeros: string;
}

export interface Bilan {
  readonly ms: number;
  readonly creees: number;
  /** Bytes of memory taken at most, above what the process had before. */
  readonly croissance: number;
}

const pool = openPool(reglage('BENCH_BASE'), 'lot', 1);

// A process of its own for each file: what it takes in memory is what the import takes.
process.on('message', (fabrication: Fabrication) => {
  void importer(fabrication).then((bilan) => process.send?.(bilan));
});
annoncer({ url: null });

async function importer({ fichier, cleDesNumeros }: Fabrication): Promise<Bilan> {
  const client = await pool.connect();
  const avant = process.memoryUsage.rss();
  let sommet = avant;
  const releve = setInterval(() => (sommet = Math.max(sommet, process.memoryUsage.rss())), 20);
  const debut = performance.now();
  const resultat = await importerPass(client, fichier, {
    simuler: false,
    acteur: 'mesure',
    jour: JOUR,
    cleDesNumeros,
  });
  const ms = performance.now() - debut;
  clearInterval(releve);
  client.release();
  return { ms, creees: resultat.etat === 'TERMINE' ? resultat.creees : 0, croissance: sommet - avant };
}
