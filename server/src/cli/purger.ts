import 'reflect-metadata';
import { openDatabase } from '../app/database.ts';
import { openPool } from '../db/pool.ts';
import { purgerLAudit, reglerLaRetention, sceller } from '../journal/journal.module.ts';

const MINIMUM = 6;
const LIGNE_DE_COMMANDE = { pseudonyme: 'ligne-de-commande', id: 'ligne-de-commande', depuis: null };

/** The months asked for by `--mois`; `null` when nothing is asked. */
function moisDemandes(): number | null {
  const at = process.argv.indexOf('--mois');
  return at < 0 ? null : Number(process.argv[at + 1]);
}

const mois = moisDemandes();
if (mois !== null && !(Number.isInteger(mois) && mois >= MINIMUM && mois <= 120)) {
  console.error(`--mois attend un nombre entier de mois, de ${MINIMUM} à 120.`);
  process.exit(2);
}
const database = await openDatabase({ seed: false });
const lot = openPool(database.url, 'lot', 1);
try {
  if (mois !== null) await reglerLaRetention(lot, LIGNE_DE_COMMANDE, mois);
  // A line goes only with its seal.
  await sceller(lot);
  const purgees = await purgerLAudit(lot);
  if (process.argv.includes('--json')) console.info(JSON.stringify({ purgees }));
  else console.info(`${purgees} ligne(s) d’audit effacée(s), passées leur durée de conservation.`);
} finally {
  await lot.end();
  await database.release();
}
