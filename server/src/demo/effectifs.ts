import type { Hasard } from './hasard.ts';
import { repartir } from './repartition.rules.ts';

export type PublicCible =
  | 'JEUNES_NON_DIPLOMES'
  | 'PERSONNES_AGEES'
  | 'PERSONNES_ISOLEES'
  | 'ALLOPHONES'
  | 'DEMANDEURS_EMPLOI'
  | 'NON_COMMUNIQUE';

export interface Effectif {
  readonly dimension: 'AGE' | 'GENRE' | 'STATUT';
  readonly modalite: string;
  readonly personnes: number;
}

const NON_COMMUNIQUE = 'Non communiqué';

const MODALITES = {
  AGE: [
    'Moins de 18 ans',
    '18 à 24 ans',
    '25 à 39 ans',
    '40 à 59 ans',
    '60 à 69 ans',
    '70 ans et plus',
    NON_COMMUNIQUE,
  ],
  GENRE: ['Féminin', 'Masculin', NON_COMMUNIQUE],
  STATUT: ['Scolarisé', 'Sans emploi', 'En emploi', 'Retraité', NON_COMMUNIQUE],
} as const;

const POIDS: Readonly<
  Record<PublicCible, { readonly AGE: readonly number[]; readonly STATUT: readonly number[] }>
> = {
  JEUNES_NON_DIPLOMES: { AGE: [14, 70, 4, 0, 0, 0, 12], STATUT: [10, 66, 14, 0, 10] },
  PERSONNES_AGEES: { AGE: [0, 0, 0, 2, 38, 50, 10], STATUT: [0, 3, 4, 84, 9] },
  PERSONNES_ISOLEES: { AGE: [1, 7, 18, 30, 18, 12, 14], STATUT: [2, 40, 20, 24, 14] },
  ALLOPHONES: { AGE: [2, 14, 40, 28, 4, 1, 11], STATUT: [4, 52, 30, 2, 12] },
  DEMANDEURS_EMPLOI: { AGE: [0, 12, 38, 38, 4, 0, 8], STATUT: [0, 94, 0, 0, 6] },
  NON_COMMUNIQUE: { AGE: [1, 3, 8, 10, 6, 4, 68], STATUT: [1, 12, 8, 9, 70] },
};
const GENRES = [54, 38, 8];

/** Counts per dimension; each sums to the persons of the cohort, those of whom nothing is known included. */
export function effectifsDe(hasard: Hasard, cible: PublicCible, personnes: number): readonly Effectif[] {
  const compter = (dimension: Effectif['dimension'], poids: readonly number[]): readonly Effectif[] => {
    const parts = repartir(
      personnes,
      poids.map((un) => un * (0.8 + hasard.fraction() * 0.4)),
    );
    return MODALITES[dimension].map((modalite, i) => ({ dimension, modalite, personnes: parts[i] ?? 0 }));
  };
  return [
    ...compter('AGE', POIDS[cible].AGE),
    ...compter('GENRE', GENRES),
    ...compter('STATUT', POIDS[cible].STATUT),
  ];
}
