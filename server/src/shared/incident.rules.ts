/** What stops a carnet, until something frees it. */
export type GenreDIncident = 'BLOCAGE' | 'PERTE' | 'VOL' | 'ANNULATION' | 'REMPLACEMENT';

/** How a carnet, or one of its pass that was not used, is said to be once it is stopped. */
export const ARRETE = {
  BLOCAGE: 'BLOQUE',
  PERTE: 'PERDU',
  VOL: 'PERDU',
  ANNULATION: 'ANNULE',
  REMPLACEMENT: 'REMPLACE',
} as const satisfies Record<GenreDIncident, string>;
