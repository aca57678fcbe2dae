import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Role } from '../shared/context.ts';
import type { Trousseau } from '../shared/trousseau.ts';

/** Whose rows a token opens: France, some collectivités by SIREN, some départements, or one structure by its SIRET. */
export interface PerimetreDeJeton {
  readonly libelle: string;
  readonly sirens?: readonly string[];
  readonly departements?: readonly string[];
  readonly siret?: string;
}

export interface Jeton {
  readonly role: Role;
  readonly perimetre: PerimetreDeJeton;
  /** Seconds since 1970. */
  readonly expire: number;
  /** Whether whoever asked for it wants it held to the published operations. */
  readonly publieesSeules?: boolean;
}

const PREFIX = 'pn2';

/** A bearer token that says its role, perimeter and end, signed by the first of the server's keys, which it names. */
export function signerJeton(trousseau: Trousseau, jeton: Jeton): string {
  const [cle] = trousseau();
  if (!cle) throw new Error('There is no key to sign tokens');
  const body = `${cle.id}.${Buffer.from(JSON.stringify(jeton)).toString('base64url')}`;
  return `${PREFIX}.${body}.${signature(cle.secret, body)}`;
}

/** Reads a token that this server signed and that has not ended; `null` otherwise. */
export function lireJeton(trousseau: Trousseau, texte: string, now = Date.now()): Jeton | null {
  const [prefix, id, body, given, ...rest] = texte.split('.');
  if (prefix !== PREFIX || !id || !body || !given || rest.length > 0) return null;
  const cle = trousseau().find((une) => une.id === id && (une.fin === null || une.fin > now));
  if (!cle) return null;
  const [expected, actual] = [Buffer.from(signature(cle.secret, `${id}.${body}`)), Buffer.from(given)];
  if (expected.length !== actual.length || !timingSafeEqual(expected, actual)) return null;
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the signature proves that this server wrote it
  const jeton = JSON.parse(Buffer.from(body, 'base64url').toString()) as Jeton;
  return jeton.expire * 1000 > now ? jeton : null;
}

const signature = (cle: string, body: string): string =>
  createHmac('sha256', cle).update(`${PREFIX}.${body}`).digest('base64url');
