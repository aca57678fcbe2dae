import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Role } from '../shared/context.ts';

/** Whose rows a token opens: France, some collectivités by SIREN, or some départements. */
export interface PerimetreDeJeton {
  readonly libelle: string;
  readonly sirens?: readonly string[];
  readonly departements?: readonly string[];
}

export interface Jeton {
  readonly role: Role;
  readonly perimetre: PerimetreDeJeton;
  /** Seconds since 1970. */
  readonly expire: number;
  /** Whether whoever asked for it wants it held to the published operations. */
  readonly publieesSeules?: boolean;
}

const PREFIX = 'pn1';

/** A bearer token that says its role, perimeter and end, signed by the server's key. */
export function signerJeton(cle: string, jeton: Jeton): string {
  const body = Buffer.from(JSON.stringify(jeton)).toString('base64url');
  return `${PREFIX}.${body}.${signature(cle, body)}`;
}

/** Reads a token that this server signed and that has not ended; `null` otherwise. */
export function lireJeton(cle: string, texte: string, now = Date.now()): Jeton | null {
  const [prefix, body, given, ...rest] = texte.split('.');
  if (prefix !== PREFIX || !body || !given || rest.length > 0) return null;
  const [expected, actual] = [Buffer.from(signature(cle, body)), Buffer.from(given)];
  if (expected.length !== actual.length || !timingSafeEqual(expected, actual)) return null;
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the signature proves that this server wrote it
  const jeton = JSON.parse(Buffer.from(body, 'base64url').toString()) as Jeton;
  return jeton.expire * 1000 > now ? jeton : null;
}

const signature = (cle: string, body: string): string =>
  createHmac('sha256', cle).update(`${PREFIX}.${body}`).digest('base64url');
