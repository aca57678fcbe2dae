import { empreinteDe, nouveauSecret } from '../shared/secret.ts';
import type { Pool } from 'pg';
import { auditer } from '../shared/audit.ts';

/** Kept as the one who invites: these invitations are known from others by it. */
const PAR = 'premier-acces';
const MOTIF = 'Premier accès : lien fait sur le serveur';
const ACTEUR = { pseudonyme: PAR, id: 'administrateur (France entière)', depuis: null };

export interface PremierAcces {
  /** What the link ends with; the database keeps its SHA-256 alone. */
  readonly secret: string;
  readonly expireLe: string;
}

/** Makes the link by which the first administrator enters: once, within a day; those before it open nothing more. */
export async function inviterLePremier(pool: Pool, jour: string, courriel = ''): Promise<PremierAcces> {
  const secret = nouveauSecret();
  const client = await pool.connect();
  try {
    await client.query('begin');
    await client.query('select pg_advisory_xact_lock(20261122)');
    await client.query(
      `update plateforme.invitation set annulee_le = clock_timestamp()
       where invite_par = $1 and acceptee_le is null and annulee_le is null`,
      [PAR],
    );
    const { rows } = await client.query<{ id: string; expire_le: string }>(
      `insert into plateforme.invitation (empreinte, courriel, role, perimetre_type, du, motif, invite_par, expire_le)
       values ($1, $2, 'ADMINISTRATEUR', 'FRANCE', $3, $4, $5, clock_timestamp() + interval '24 hours') returning id, expire_le`,
      [empreinteDe(secret), courriel, jour, MOTIF, PAR],
    );
    const { id = '', expire_le: expireLe = '' } = rows[0] ?? {};
    await auditer(client, {
      acteur: ACTEUR,
      action: 'acces.premier_lien',
      objet: `invitation:${id}`,
      motif: MOTIF,
    });
    await client.query('commit');
    return { secret, expireLe };
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    throw error;
  } finally {
    client.release();
  }
}

/** Whether nobody can enter yet, and until when a link that was made may still be used. */
export async function premierAccesAttendu(
  pool: Pool,
): Promise<{ attendu: boolean; lienJusque: string | null }> {
  const { rows } = await pool.query<{ attendu: boolean; jusque: string | null }>(
    `select not exists (select from plateforme.compte) as attendu,
       (select max(expire_le) from plateforme.invitation where invite_par = $1 and acceptee_le is null
         and annulee_le is null and expire_le > clock_timestamp()) as jusque`,
    [PAR],
  );
  return { attendu: rows[0]?.attendu ?? false, lienJusque: rows[0]?.jusque ?? null };
}
