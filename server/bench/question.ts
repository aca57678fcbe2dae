/** What is asked of the three servers, in the words of the domain: each one writes it its own way. */
export interface Question {
  readonly departement: string;
  /** Part of the name of a place. */
  readonly recherche: string;
  readonly siren: string;
  readonly region: string;
  readonly lot: number;
  readonly serie: number;
  readonly rang: number;
  readonly lieu: string;
  /** Unlike any other in the run, and for each server. */
  readonly cle: string;
}

/** The civil day that the measurement lives on, imposed on every process. */
export const JOUR = '2026-09-15';

/** And its hour: places open or closed are the same for the three servers. */
export const HORLOGE = `${JOUR}T10:00`;

/** When the pass that are used were handed out. */
export const REMIS_LE = '2026-09-01';

export const USAGE = { service: 'MAITRISER', minutes: 60, prixCentimes: 2500 } as const;

export const CIBLES = ['produit', 'brut', 'postgraphile'] as const;
export type Cible = (typeof CIBLES)[number];

export const ACTEURS = { brut: 'mesure (brut)', postgraphile: 'mesure (postgraphile)' } as const;

/** What their statements say of whom they speak for. */
export const LECTEURS = { brut: `*\n\n${ACTEURS.brut}`, postgraphile: `*\n\n${ACTEURS.postgraphile}` };

/** As many connections to PostgreSQL for each server as the product opens. */
export const CONNEXIONS_PG = 16;
