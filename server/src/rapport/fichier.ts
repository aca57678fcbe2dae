import type { Readable } from 'node:stream';
import type { Context } from '../shared/context.ts';
import type { FormatDeRapport } from './rapport.types.ts';

/** A view as a file: what it is called, and how many rows of the view it holds. */
export interface Fichier {
  readonly nom: string;
  readonly type: string;
  readonly lignes: number;
  readonly flux: Readable;
}

/** Takes a page of the console away as a file, with the rights of whoever it is made for. */
export type Exporter = (demande: {
  readonly adresse: string;
  readonly format: FormatDeRapport;
  /** Why it goes out, for the audit. */
  readonly motif: string;
  readonly context: Context;
}) => Promise<Fichier>;

/** Heavier files are not sent: mail servers drop them, and the view has its link. */
const OCTETS = 8 * 1_048_576;

/** The content of a file, whole; `null` when it is too heavy for a message. */
export async function contenuDe(flux: AsyncIterable<Uint8Array | string>): Promise<Buffer | null> {
  const morceaux: Buffer[] = [];
  let octets = 0;
  for await (const morceau of flux) {
    const lu = Buffer.from(morceau);
    octets += lu.length;
    if (octets > OCTETS) return null;
    morceaux.push(lu);
  }
  return Buffer.concat(morceaux);
}
