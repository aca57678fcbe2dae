import pg from 'pg';
import { addressFor } from '../src/db/pool.ts';

const JOURNAUX = ['plateforme', 'territoires', 'labels', 'pass', 'statistiques'];
const JOUR = '2026-09-15';

const noterDans = (journal: string): string =>
  `insert into ${journal}.evenement (type, objet, acteur, contenu, enregistre_le)
   values ('essai.note', 'essai:1', 'essai', '{}', '${JOUR}')`;

interface Options {
  readonly redacteurs: number;
  /** Facts committed in all; those of transactions that are rolled back come beside. */
  readonly faits: number;
  /** Milliseconds that a transaction is left open, at most. */
  readonly ouverte: number;
}

/** Commits events from many connections at once: several to a transaction, in any journal, some rolled back, ended out of order. */
export async function ecrireEnsemble(
  url: string,
  { redacteurs, faits, ouverte }: Options,
  ecrits: (nombre: number) => void = () => undefined,
): Promise<void> {
  let reste = faits;
  const rediger = async (): Promise<void> => {
    const client = new pg.Client({ connectionString: addressFor(url, 'lot') });
    await client.connect();
    while (reste > 0) {
      const gardee = Math.random() > 0.1;
      const nombre = Math.min(1 + Math.floor(Math.random() * 4), reste);
      if (gardee) reste -= nombre;
      await client.query('begin');
      for (let i = 0; i < nombre; i++)
        await client.query(noterDans(JOURNAUX[Math.floor(Math.random() * JOURNAUX.length)] ?? 'pass'));
      await client.query('select pg_sleep($1)', [(Math.random() * ouverte) / 1000]);
      await client.query(gardee ? 'commit' : 'rollback');
      if (gardee) ecrits(nombre);
    }
    await client.end();
  };
  await Promise.all(Array.from({ length: redacteurs }, rediger));
}
