/** On which scale a project is run; a commune alone is one too, to be told that it may not. */
export type Echelle = 'COMMUNE' | 'INTERCOMMUNAL' | 'DEPARTEMENTAL' | 'INTERDEPARTEMENTAL' | 'REGIONAL';

export type Prime = 'structurationLocale' | 'hub' | 'autresPorteurs' | 'fondsEuropeens';

/** A threshold and what it gives, in rising order of what it gives. */
export type Palier = readonly [seuil: number, valeur: number];

/** What a territory is compared to, by scale, and the points that each gap gives. */
export interface NoteSociale {
  readonly references: Readonly<Partial<Record<Echelle, Caracteristiques>>>;
  /** Population above the reference, as a part of it: at least. */
  readonly population: readonly Palier[];
  /** Density over the reference: at most. */
  readonly densite: readonly Palier[];
  /** Poverty rate minus the reference: more than. */
  readonly pauvrete: readonly Palier[];
}

export interface Caracteristiques {
  readonly population: number;
  readonly densite: number;
  readonly pauvrete: number;
}

/** A version of the rules of a call, as it is kept: dated data. Rates and parts are ten-thousandths, amounts cents. */
export interface ContenuDeRegle {
  /** What the State's rate bears on: pass bought, or pass used. */
  readonly assiette: 'ACHETES' | 'UTILISES';
  /** What the amount is worked out from: the project's own budget, or its purchase. */
  readonly calcul: 'BUDGET' | 'ACHAT';
  readonly tauxDeBase: number;
  readonly tauxMaximal: number;
  readonly publicCible: boolean;
  readonly primes: Readonly<Partial<Record<Prime, number>>>;
  readonly noteSociale: NoteSociale | null;
  readonly primeSociale: readonly Palier[];
  readonly plafondDeLAideCentimes: number;
  readonly achatMinimalCentimes: number | null;
  readonly achatMaximalCentimes: number | null;
  /** Amounts are rounded to this many cents. */
  readonly arrondiCentimes: number;
  /** Part of the budget that fees take, before any pass. */
  readonly partDesFrais: number;
  readonly partPicMinimale: number | null;
  readonly communes: 'REFUSEES' | 'GROUPEMENT';
  readonly versement: 'SIGNATURE' | 'USAGE';
  readonly exigibles: 'NON_UTILISES' | null;
}

/** The version of a rule with where it comes from. */
export interface Regle {
  readonly version: number;
  readonly aCompterDu: string;
  readonly contenu: ContenuDeRegle;
  readonly source: string;
}

/** The version in force on a day, which is the last one begun; before the first, nothing is. */
export const enVigueur = <Une extends Pick<Regle, 'aCompterDu'>>(
  regles: readonly Une[],
  jour: string,
): Une | null =>
  regles
    .filter(({ aCompterDu }) => aCompterDu <= jour)
    .toSorted((une, autre) => autre.aCompterDu.localeCompare(une.aCompterDu))[0] ?? null;
