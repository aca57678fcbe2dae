import type { GenreDeFinanceur } from '../graphql/graphql.ts';
import { lireMontant } from '../shared/financeurs.ts';

/** A share as it is typed. */
export interface PartSaisie {
  readonly id: number;
  readonly genre: GenreDeFinanceur;
  readonly financeur: string;
  readonly montant: string;
}

export const GENRES = [
  'ETAT',
  'COMMANDITAIRE',
  'COLLECTIVITE',
  'UNION_EUROPEENNE',
  'ENTREPRISE',
  'MUTUELLE',
  'ASSOCIATION',
  'AUTRE',
] as const satisfies readonly GenreDeFinanceur[];

/** How far the shares are from the budget, in cents; null while an amount cannot be read. */
export function ecartDe(total: string, parts: readonly PartSaisie[]): number | null {
  const budget = lireMontant(total);
  const montants = parts.map(({ montant }) => lireMontant(montant));
  if (budget === null || montants.some((un) => un === null)) return null;
  return montants.reduce<number>((somme, un) => somme + (un ?? 0), 0) - budget;
}

/** An amount in cents, as one types it. */
export const montantSaisi = (centimes: number): string =>
  (centimes / 100).toFixed(centimes % 100 === 0 ? 0 : 2);

export const complete = ({ financeur, montant }: PartSaisie): boolean =>
  financeur.trim() !== '' && (lireMontant(montant) ?? 0) > 0;

/** One more funder to fill in. */
export const avecUneDePlus = (parts: readonly PartSaisie[]): readonly PartSaisie[] => [
  ...parts,
  { id: Math.max(0, ...parts.map(({ id }) => id)) + 1, genre: 'COLLECTIVITE', financeur: '', montant: '' },
];
