import { randomBytes, randomInt, timingSafeEqual } from 'node:crypto';
import { crc32 } from 'node:zlib';
import { empreinteDe } from '../shared/secret.ts';

const CHIFFRES = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const BASE = BigInt(CHIFFRES.length);
/** Letters and digits that are never read one for another. */
const LISIBLES = '23456789abcdefghjkmnpqrstuvwxyz';
const PUBLIC = 12;
/** 256 random bits in base 62, then what tells a mistyped or imagined secret without asking the database. */
const [ALEA, CONTROLE] = [43, 6];

/** What scanners of leaked secrets may look for: `pn_`, the public part, and 49 letters and digits of which the last six check the rest. */
const FORME = new RegExp(
  `^pn_([2-9a-hjkmnp-z]{${PUBLIC}})_([0-9A-Za-z]{${ALEA}})([0-9A-Za-z]{${CONTROLE}})$`,
  'u',
);

/** Whether a bearer token is one of integration, whatever it is worth. */
export const ressembleAUnSecret = (texte: string): boolean => texte.startsWith('pn_');

function enBase62(nombre: bigint, longueur: number): string {
  let texte = '';
  for (let reste = nombre; texte.length < longueur; reste /= BASE)
    texte = (CHIFFRES[Number(reste % BASE)] ?? '') + texte;
  return texte;
}

const controleDe = (debut: string): string => enBase62(BigInt(crc32(debut)), CONTROLE);

/** A public part that names a token. */
export const nouveauPublic = (): string =>
  Array.from({ length: PUBLIC }, () => LISIBLES[randomInt(LISIBLES.length)]).join('');

/** A secret of 256 random bits for a token; only its fingerprint is kept. */
export function forgerSecret(partiePublique: string): string {
  const debut = `pn_${partiePublique}_${enBase62(BigInt(`0x${randomBytes(32).toString('hex')}`), ALEA)}`;
  return debut + controleDe(debut);
}

/** The public part of a secret whose check characters are right; `null` for any other text. */
export function partiePubliqueDe(secret: string): string | null {
  const [, partiePublique] = FORME.exec(secret) ?? [];
  const debut = secret.slice(0, -CONTROLE);
  return partiePublique !== undefined && controleDe(debut) === secret.slice(-CONTROLE)
    ? partiePublique
    : null;
}

/** Whether a secret is one of those whose fingerprints are kept: each is compared, in constant time. */
export function estLUnDeCeux(secret: string, empreintes: readonly Buffer[]): boolean {
  const donnee = empreinteDe(secret);
  return empreintes
    .map((une) => une.length === donnee.length && timingSafeEqual(une, donnee))
    .some((memes) => memes);
}
