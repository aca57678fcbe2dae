import 'reflect-metadata';
import { openDatabase } from '../app/database.ts';
import { openPool } from '../db/pool.ts';
import { verifier } from '../verification/verification.module.ts';

const database = await openDatabase({ seed: false });
const lot = openPool(database.url, 'lot', 1);
try {
  const invariants = (await verifier(lot)).map(({ code, libelle, lignes }) => ({ code, libelle, lignes }));
  const broken = invariants.filter(({ lignes }) => lignes.length > 0);
  if (process.argv.includes('--json')) console.info(JSON.stringify({ invariants }));
  else
    for (const { code, libelle, lignes } of invariants)
      console.info(
        `${lignes.length === 0 ? 'tient ' : 'ROMPU '} ${code.padEnd(3)} ${libelle}${lignes.map((l) => `\n         ${l}`).join('')}`,
      );
  process.exitCode = broken.length > 0 ? 1 : 0;
} finally {
  await lot.end();
  await database.release();
}
