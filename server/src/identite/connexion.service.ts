import type { Pool } from 'pg';
import type { Attendu } from './oidc.service.ts';
import { empreinteDe, nouveauSecret } from '../shared/secret.ts';

/** A login under way: kept here, and tied to one browser by a secret that its cookie holds. */
export interface Connexion extends Attendu {
  readonly fournisseur: string;
  /** Page to come back to. */
  readonly retour: string;
  /** Fingerprint of the invitation that is being accepted. */
  readonly invitation: Buffer | null;
}

/** Keeps a login under way for ten minutes, and gives the secret that its browser must bring back. */
export async function commencer(pool: Pool, connexion: Connexion): Promise<string> {
  const secret = nouveauSecret();
  const { fournisseur, etat, nonce, verificateur, retour, invitation } = connexion;
  await pool.query(
    `with oubli as (delete from plateforme.connexion where expire_le < clock_timestamp())
     insert into plateforme.connexion (empreinte, fournisseur, etat, nonce, verificateur, retour, invitation, expire_le)
     values ($1, $2, $3, $4, $5, $6, $7, clock_timestamp() + interval '10 minutes')`,
    [empreinteDe(secret), fournisseur, etat, nonce, verificateur, retour, invitation],
  );
  return secret;
}

/** Takes a login back, once: the same return address, replayed, finds nothing. */
export async function reprendre(pool: Pool, secret: string): Promise<Connexion | null> {
  const { rows } = await pool.query<Connexion>(
    `delete from plateforme.connexion where empreinte = $1 and expire_le > clock_timestamp()
     returning fournisseur, etat, nonce, verificateur, retour, invitation`,
    [empreinteDe(secret)],
  );
  return rows[0] ?? null;
}
