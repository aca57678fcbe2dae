import 'reflect-metadata';
import { parseArgs } from 'node:util';
import { openDatabase } from '../app/database.ts';
import { firstAccess } from '../app/premier-acces.ts';
import { readSettings } from '../app/settings.ts';
import { openPool } from '../db/pool.ts';

const AIDE = `pnpm -s premier-acces [--courriel adresse] : fait le lien par lequel le premier administrateur entre.
Il sert une fois, pendant 24 heures ; ceux faits avant et non utilisés n’ouvrent plus rien.`;

const { values } = parseArgs({
  options: { courriel: { type: 'string' }, aide: { type: 'boolean', default: false } },
});
if (values.aide) console.info(AIDE);
else {
  const database = await openDatabase({ seed: false });
  const pool = openPool(database.url, 'app', 1);
  try {
    if ((await readSettings(pool)).demonstration) {
      console.error(
        'La démonstration a ses propres comptes : le premier accès est celui d’une vraie base (DATABASE_URL).',
      );
      process.exitCode = 1;
    } else {
      const local = `http://127.0.0.1:${process.env['PORT'] ?? 4000}`;
      console.info(await firstAccess(database.url, local, values.courriel));
    }
  } finally {
    await pool.end();
    await database.release();
  }
}
