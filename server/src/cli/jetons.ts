import 'reflect-metadata';
import { comptesDeDemonstration } from '../acces/acces.module.ts';
import { openDatabase } from '../app/database.ts';
import { keyOfTokens, readSettings } from '../app/settings.ts';
import { openPool } from '../db/pool.ts';

/** The value that follows an option. */
function option(name: string): string | null {
  const at = process.argv.indexOf(name);
  return at < 0 ? null : (process.argv[at + 1] ?? null);
}

const duree = Number(option('--duree') ?? 12 * 3600);
const database = await openDatabase({ seed: false });
const pool = openPool(database.url, 'app', 1);
try {
  const { demonstration } = await readSettings(pool);
  if (!demonstration) {
    console.error(
      'Il n’y a de jetons de démonstration que pour la démonstration : lancez « pnpm start » d’abord, sans DATABASE_URL.',
    );
    process.exitCode = 1;
  } else if (!Number.isInteger(duree) || duree < 1) {
    console.error('--duree attend un nombre entier de secondes, au moins 1.');
    process.exitCode = 2;
  } else {
    const comptes = await comptesDeDemonstration(pool, keyOfTokens(), duree);
    const listed = comptes.map((compte) =>
      compte.role === 'ROUTEUR' ? { ...compte, role: 'routeur' } : compte,
    );
    if (process.argv.includes('--json')) console.info(JSON.stringify(listed));
    else
      for (const { role, perimetre, jeton } of listed)
        console.info(`${role.padEnd(15)} ${perimetre}\n  ${jeton}\n`);
  }
} finally {
  await pool.end();
  await database.release();
}
