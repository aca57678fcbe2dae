import 'reflect-metadata';
import { openDatabase } from '../app/database.ts';
import { openPool } from '../db/pool.ts';
import { purgerLAudit, sceller } from '../journal/journal.module.ts';

const database = await openDatabase({ seed: false });
const lot = openPool(database.url, 'lot', 1);
try {
  // A line goes only with its seal.
  await sceller(lot);
  const purgees = await purgerLAudit(lot);
  if (process.argv.includes('--json')) console.info(JSON.stringify({ purgees }));
  else console.info(`${purgees} ligne(s) d’audit effacée(s), passées leur durée de conservation.`);
} finally {
  await lot.end();
  await database.release();
}
