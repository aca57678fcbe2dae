import { ARRETE, type GenreDIncident } from '../shared/incident.rules.ts';
import type { EtatDePass } from './reglement.types.ts';

/** What a pass's state rests on; a day left out has not come. */
export interface FaitsDuPass {
  readonly activeLe: string | null;
  readonly remisLe: string | null;
  readonly utiliseLe: string | null;
  readonly payeLe: string | null;
  readonly tolereJusquAu: string;
  /** What stops its carnet that day. */
  readonly incident?: GenreDIncident | null;
}

const come = (jour: string, fait: string | null): boolean => fait !== null && fait <= jour;

/** A used pass is used for ever, whatever becomes of the others. */
export function etatDuPass(jour: string, faits: FaitsDuPass): EtatDePass {
  if (come(jour, faits.payeLe)) return 'PAYE';
  if (come(jour, faits.utiliseLe)) return 'UTILISE';
  if (faits.incident) return ARRETE[faits.incident];
  if (jour > faits.tolereJusquAu) return 'EXPIRE';
  if (come(jour, faits.remisLe)) return 'DISTRIBUE';
  return come(jour, faits.activeLe) ? 'ACTIF' : 'EMIS';
}
