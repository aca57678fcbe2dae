import type { Comptes, GenreDImport, Rejet, Remarque } from '../shared/import.ts';
import type { CelluleCorrigee } from './correction.rules.ts';
import type { Liaison } from './format.rules.ts';
import type { Sonde } from './lecture.ts';
import type { Trace } from './rapport.ts';

export interface OptionsDImport {
  /** Does everything, then undoes it: the counts and the report are those of a real import. */
  readonly simuler: boolean;
  readonly acteur: string;
  /** Collectivités whose rows the file may touch; all by default. */
  readonly perimetre?: readonly string[] | null;
  /** Pseudonym of who sent the file. */
  readonly agent?: string;
  /** Civil day of the import. */
  readonly jour: string;
  /** Name of the file as the person knows it, when the path is another. */
  readonly fichier?: string;
  /** Idempotency key of the caller and fingerprint of its request, kept with the import. */
  readonly cle?: string;
  readonly demande?: string;
  /** When it was asked for, by the clock of the database; now by default. */
  readonly recuA?: string | undefined;
  /** Key that the secrets of pass derive from, for the kind that makes some. */
  readonly cleDesNumeros?: string;
  readonly progression?: (lus: number, total: number) => void;
  /** Told when rows are judged together, then when they are written. */
  readonly etape?: (etape: 'CONTROLE' | 'ECRITURE') => void;
  /** The file left that is imported, the header that holds each column, and the cells put right. */
  readonly depot?: string;
  readonly correspondance?: readonly Liaison[] | null;
  readonly corrections?: readonly CelluleCorrigee[];
}

/** What became of a file. The report holds the first lines refused; all of them are kept with the import. */
export type ResultatDImport =
  | {
      readonly etat: 'REFUSE';
      readonly id: string;
      readonly motif: string;
      /** Whether the file names persons: it is not kept. */
      readonly personnel?: true;
    }
  | (Comptes & {
      readonly etat: 'TERMINE';
      readonly id: string;
      readonly rapport: readonly Rejet[];
      readonly remarques: readonly Remarque[];
      readonly entetes?: readonly string[];
    });

export const PREMIERS_REJETS = 1000;

/** What is kept of an import. */
export function traceDe(
  genre: GenreDImport,
  fichier: string,
  options: OptionsDImport,
): (sonde: Sonde | null) => Trace {
  const { acteur, simuler, cle = null, demande = null, depot = null, corrections = [] } = options;
  const { recuA = new Date().toISOString() } = options;
  return (sonde) => ({
    genre,
    fichier,
    empreinte: sonde?.empreinte ?? '',
    acteur,
    simuler,
    recuA,
    cle,
    demande,
    depot,
    corrections,
  });
}
