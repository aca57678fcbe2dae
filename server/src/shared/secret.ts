import { createHash, randomBytes } from 'node:crypto';

/** A secret of 256 random bits, for a cookie or a link; only its fingerprint is kept. */
export const nouveauSecret = (): string => randomBytes(32).toString('base64url');

export const empreinteDe = (secret: string): Buffer => createHash('sha256').update(secret).digest();
