import type { EtatDeCarnet } from '../remise/remise.module.ts';
import { ARRETE, type GenreDIncident } from '../shared/incident.rules.ts';

/** What a carnet's state rests on; a day left out has not come. */
export interface FaitsDuCarnet {
  readonly livreLe: string | null;
  readonly activeLe: string | null;
  readonly remisLe: string | null;
  readonly utilises: number;
  readonly nombreDePass: number;
  readonly tolereJusquAu: string;
  /** What stops it that day. */
  readonly incident?: GenreDIncident | null;
}

const come = (jour: string, fait: string | null): boolean => fait !== null && fait <= jour;

/** What a carnet became prevails over what it was, and a full one does not expire. */
export function etatDuCarnet(jour: string, faits: FaitsDuCarnet): EtatDeCarnet {
  if (faits.utilises >= faits.nombreDePass) return 'EPUISE';
  if (faits.incident) return ARRETE[faits.incident];
  if (jour > faits.tolereJusquAu) return 'EXPIRE';
  if (faits.utilises > 0) return 'ENTAME';
  if (come(jour, faits.remisLe)) return 'REMIS';
  if (come(jour, faits.activeLe)) return 'ACTIVE';
  return come(jour, faits.livreLe) ? 'LIVRE' : 'COMMANDE';
}
