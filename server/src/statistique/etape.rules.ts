import { Z } from '../shared/normale.rules.ts';

export const Etape = {
  ACHETES: 'ACHETES',
  LIVRES: 'LIVRES',
  ACTIVES: 'ACTIVES',
  DISTRIBUES: 'DISTRIBUES',
  UTILISES: 'UTILISES',
  REMBOURSES: 'REMBOURSES',
} as const;
export type Etape = (typeof Etape)[keyof typeof Etape];

export const Base = { ACHAT: 'ACHAT', FLUX: 'FLUX' } as const;
export type Base = (typeof Base)[keyof typeof Base];

export const Attribution = { COMMANDITAIRE: 'COMMANDITAIRE', LIEU: 'LIEU' } as const;
export type Attribution = (typeof Attribution)[keyof typeof Attribution];

/** The six counts of a cell, in the order of the life of a pass. */
export const COMPTES = ['achetes', 'livres', 'actives', 'distribues', 'utilises', 'rembourses'] as const;
export type Compte = (typeof COMPTES)[number];
export type Comptes = Readonly<Record<Compte, number>>;

export const compteDe = (etape: Etape): Compte => ETAPES[etape];

const ETAPES: Readonly<Record<Etape, Compte>> = {
  ACHETES: 'achetes',
  LIVRES: 'livres',
  ACTIVES: 'actives',
  DISTRIBUES: 'distribues',
  UTILISES: 'utilises',
  REMBOURSES: 'rembourses',
};

/** Used over bought; nothing can be said of nothing bought. */
export const taux = (utilises: number, achetes: number): number | null =>
  achetes > 0 ? utilises / achetes : null;

/** Wilson's interval at 95 % of a share; it stays within 0 and 1 and holds for few. */
export function wilson(successes: number, total: number): readonly [number, number] | null {
  if (total <= 0 || successes > total) return null;
  const share = successes / total;
  const weight = Z ** 2 / total;
  const centre = share + weight / 2;
  const spread = Z * Math.sqrt((share * (1 - share)) / total + weight / (4 * total));
  return [Math.max(0, (centre - spread) / (1 + weight)), Math.min(1, (centre + spread) / (1 + weight))];
}

/** First day of the month of a day. */
export const moisDe = (jour: string): string => `${jour.slice(0, 7)}-01`;
