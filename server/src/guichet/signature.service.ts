import { createPublicKey, type KeyObject, verify } from 'node:crypto';

/** The public half of a key that a phone made and cannot show: a point of the curve P-256, as JWK says it. */
export interface ClePublique {
  readonly x: string;
  readonly y: string;
}

/** What a phone signs of a use, at the moment it is entered. */
export interface UsageSigne {
  readonly appareil: string;
  readonly cle: string;
  readonly numero: string;
  readonly lieu: string;
  readonly service: string;
  readonly minutes?: number | null | undefined;
  readonly prixCentimes: number;
  readonly saisieA: string;
}

/** The text under the signature: a line for each value, so that none can be taken for another. */
export const texteSigne = (usage: UsageSigne): string =>
  [
    'pass-numerique.utilisation.1',
    usage.appareil,
    usage.cle,
    usage.numero,
    usage.lieu,
    usage.service,
    usage.minutes ?? '',
    usage.prixCentimes,
    usage.saisieA,
  ].join('\n');

/** The key of a JWK, or `null` when it is not a point of the curve. */
export function lireLaCle({ x, y }: ClePublique): KeyObject | null {
  try {
    return createPublicKey({ key: { kty: 'EC', crv: 'P-256', x, y }, format: 'jwk' });
  } catch {
    return null;
  }
}

/** Whether a use was signed by the key: ECDSA over P-256 with SHA-256, as WebCrypto writes it (64 bytes). */
export function estSigne(cle: KeyObject, usage: UsageSigne, signature: string): boolean {
  const octets = Buffer.from(signature, 'base64url');
  if (octets.length !== 64) return false;
  return verify('sha256', Buffer.from(texteSigne(usage)), { key: cle, dsaEncoding: 'ieee-p1363' }, octets);
}

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{3})?Z$/;
const AVANCE = 5 * 60_000;
const RETARD = 30 * 24 * 3_600_000;

/** Why an instant told by a phone cannot be believed, or `null`. */
export function instantRefuse(saisieA: string, now: number): string | null {
  const instant = INSTANT.test(saisieA) ? Date.parse(saisieA) : Number.NaN;
  if (Number.isNaN(instant) || !new Date(instant).toISOString().startsWith(saisieA.slice(0, 19)))
    return 'un instant ISO 8601 en UTC est attendu';
  if (instant > now + AVANCE) return 'l’horloge de l’appareil avance de plus de 5 minutes : réglez-la';
  // A day more than a late entry may have: the civil day is judged after.
  return instant < now - RETARD - 24 * 3_600_000 ? 'un instant des 30 derniers jours est attendu' : null;
}
