import { inviterLePremier, premierAccesAttendu } from '../identite/identite.module.ts';
import { openPool } from '../db/pool.ts';
import { today } from '../shared/today.ts';
import { publicAddress } from './adresse.ts';

const heure = (instant: string): string =>
  new Intl.DateTimeFormat('fr-FR', {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: 'Europe/Paris',
  }).format(new Date(instant));

/** Makes the link of the first administrator, and the words to print with it. */
export async function firstAccess(databaseUrl: string, fallback: string, courriel?: string): Promise<string> {
  const pool = openPool(databaseUrl, 'lot', 1);
  try {
    const { secret, expireLe } = await inviterLePremier(pool, today(), courriel);
    const lien = `${publicAddress() ?? fallback}/invitation/${secret}`;
    return `Lien du premier administrateur, à usage unique, jusqu’au ${heure(expireLe)} (heure de Paris) :\n${lien}`;
  } finally {
    await pool.end();
  }
}

/** At the start of a real register that nobody can enter: its link, once, and then how to make another. */
export async function offerFirstAccess(databaseUrl: string, fallback: string): Promise<string | null> {
  const pool = openPool(databaseUrl, 'lot', 1);
  const { attendu, lienJusque } = await premierAccesAttendu(pool).finally(() => pool.end());
  if (!attendu) return null;
  if (lienJusque === null) return firstAccess(databaseUrl, fallback);
  return `Le premier administrateur a un lien jusqu’au ${heure(lienJusque)} (heure de Paris) ; « pnpm -s premier-acces » en fait un autre.`;
}
