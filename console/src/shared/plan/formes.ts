import type { EtatDeLabel } from '../../graphql/graphql.ts';

/** A shape and a colour on the map; what has no label in force has one of its own. */
export type Forme = 'LABELLISE' | 'A_RENOUVELER' | 'SUSPENDU' | 'CANDIDAT' | 'SANS';
export const FORMES = ['LABELLISE', 'A_RENOUVELER', 'SUSPENDU', 'CANDIDAT', 'SANS'] as const;

export const formeDe = (etat: EtatDeLabel | null | undefined): Forme =>
  FORMES.find((forme) => forme === etat) ?? 'SANS';

/** How many places of each shape. */
export type Effectifs = Record<Forme, number>;
export const aucun = (): Effectifs => ({ LABELLISE: 0, A_RENOUVELER: 0, SUSPENDU: 0, CANDIDAT: 0, SANS: 0 });
