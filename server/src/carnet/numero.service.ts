import { createHmac, timingSafeEqual } from 'node:crypto';
import { formatNumeroDePass, type NumeroDeCarnet, type NumeroDePass, SECRETS } from './numero.rules.ts';

const BYTES = 6;
const RANKS = 10;

/** The secrets of the ten ranks of a carnet, derived from the server's key: none is stored, none can be guessed from another. */
export function secretsDuCarnet(cle: string, { lot, serie }: NumeroDeCarnet): readonly number[] {
  const digest = createHmac('sha512', cle).update(`${lot}:${serie}`).digest();
  const secrets: number[] = [];
  for (let i = 0; i < RANKS; i++) secrets.push(digest.readUIntBE(i * BYTES, BYTES) % SECRETS);
  return secrets;
}

/** The printed number of a pass. */
export function numeroDuPass(cle: string, carnet: NumeroDeCarnet, rang: number): string {
  return formatNumeroDePass({ ...carnet, rang, secret: secretsDuCarnet(cle, carnet)[rang - 1] ?? 0 });
}

/** Whether a number was made by this register; compared in constant time. */
export function estAuthentique(cle: string, numero: NumeroDePass): boolean {
  const expected = secretsDuCarnet(cle, numero)[numero.rang - 1] ?? -1;
  return timingSafeEqual(bytesOf(expected), bytesOf(numero.secret));
}

function bytesOf(secret: number): Buffer {
  const bytes = Buffer.alloc(8);
  bytes.writeDoubleBE(secret);
  return bytes;
}
