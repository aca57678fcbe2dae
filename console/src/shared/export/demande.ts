import { ServerError } from '@apollo/client/errors';
import type { Langue } from '../format.ts';

/** What the server says of a file before it is asked for. */
export interface Apercu {
  readonly titre: string;
  readonly nom: string;
  readonly lignes: number;
  /** Whether the rows are those of the register, and not figures. */
  readonly detail: boolean;
  /** Rows left for the day; null when none is counted. */
  readonly reste: number | null;
  readonly motifAttendu: boolean;
  readonly octets: Readonly<Record<Extension, number>>;
}

export type Extension = 'csv' | 'xlsx' | 'parquet' | 'json';

/** A form that the view can be taken away in. */
export interface Forme {
  readonly cle: 'xlsx' | 'csv' | 'donnees' | 'parquet' | 'json';
  readonly extension: Extension;
  readonly pour?: 'donnees';
}

export const FORMES: readonly Forme[] = [
  { cle: 'xlsx', extension: 'xlsx' },
  { cle: 'csv', extension: 'csv' },
  { cle: 'donnees', extension: 'csv', pour: 'donnees' },
  { cle: 'parquet', extension: 'parquet' },
  { cle: 'json', extension: 'json' },
];

async function demander(adresse: string, signal: AbortSignal): Promise<Response> {
  const response = await fetch(adresse, { signal });
  if (response.ok) return response;
  throw new ServerError(`HTTP ${response.status}`, { response, bodyText: await response.text() });
}

/** Asks how many rows the view has, and about how big its files would be. */
export async function lireLApercu(vue: string, langue: Langue, signal: AbortSignal): Promise<Apercu> {
  const params = new URLSearchParams({ vue, langue });
  const response = await demander(`/exports/apercu?${params}`, signal);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the server of the same origin and version
  return (await response.json()) as Apercu;
}

interface Fichier {
  readonly contenu: Blob;
  readonly nom: string;
}

interface DemandeDeFichier {
  readonly vue: string;
  readonly langue: Langue;
  readonly nom: string;
  readonly forme: Forme;
  readonly motif: string;
  readonly signal: AbortSignal;
  /** Told of the bytes that have come so far. */
  readonly onOctets: (octets: number) => void;
}

/** Receives the file as it comes; one that is cut on the way is an error, never a shorter file. */
export async function recevoir(demande: DemandeDeFichier): Promise<Fichier> {
  const { vue, langue, nom, forme, motif, signal, onOctets } = demande;
  const fichier = `${nom}.${forme.extension}`;
  const params = new URLSearchParams({ vue, langue });
  if (forme.pour) params.set('pour', forme.pour);
  if (motif) params.set('motif', motif);
  const response = await demander(`/exports/${fichier}?${params}`, signal);
  const morceaux: BlobPart[] = [];
  let octets = 0;
  const reader = response.body?.getReader();
  for (;;) {
    const lu = await reader?.read();
    if (!lu || lu.done) break;
    morceaux.push(lu.value);
    octets += lu.value.length;
    onOctets(octets);
  }
  const type = response.headers.get('content-type') ?? '';
  return { contenu: new Blob(morceaux, { type }), nom: fichier };
}
