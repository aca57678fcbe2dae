import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const PAQUET = '@etalab/decoupage-administratif';

/** The year of the COG that the pinned version of the package holds, by its README. */
export const ANNEE_DU_COG = 2026;

type Zone = 'metro' | 'drom' | 'com';

export interface Region {
  readonly code: string;
  readonly nom: string;
  readonly zone: Zone;
}

export interface Departement extends Region {
  readonly region: string;
}

export interface Epci {
  readonly code: string;
  readonly nom: string;
  readonly populationMunicipale: number;
  readonly membres: readonly { readonly code: string; readonly populationMunicipale: number }[];
}

type TypeDAncienne = 'commune-deleguee' | 'commune-associee' | 'arrondissement-municipal';

interface Commune {
  readonly code: string;
  readonly nom: string;
  readonly type: 'commune-actuelle';
  readonly zone: Zone;
  readonly departement: string;
  readonly region: string;
  readonly arrondissement?: string;
  readonly population?: number;
  readonly codesPostaux?: readonly string[];
}

/** A code that is part of a commune of today. */
interface Ancienne {
  readonly code: string;
  readonly nom: string;
  readonly type: TypeDAncienne;
  /** The commune of a commune déléguée or associée. */
  readonly chefLieu?: string;
  /** The commune of an arrondissement. */
  readonly commune?: string;
}

export interface Cog {
  readonly regions: readonly Region[];
  readonly departements: readonly Departement[];
  readonly epci: readonly Epci[];
  readonly communes: readonly Commune[];
  readonly anciennes: readonly Ancienne[];
}

const parCode = (a: { code: string }, b: { code: string }): number => (a.code < b.code ? -1 : 1);

/** Reads the data files of the package one by one: its entry point does not load. */
export async function lireLeCog(): Promise<Cog> {
  const [regions, departements, epci, toutes] = await Promise.all([
    lire<Region[]>('regions'),
    lire<Departement[]>('departements'),
    lire<Epci[]>('epci'),
    lire<(Commune | Ancienne)[]>('communes'),
  ]);
  return {
    // The collectivités d'outre-mer have communes here, but are neither régions nor départements.
    regions: regions.filter(({ zone }) => zone !== 'com').toSorted(parCode),
    departements: departements.filter(({ zone }) => zone !== 'com').toSorted(parCode),
    epci: epci.toSorted(parCode),
    communes: toutes.filter((commune) => commune.type === 'commune-actuelle').toSorted(parCode),
    anciennes: toutes.filter((commune) => commune.type !== 'commune-actuelle').toSorted(parCode),
  };
}

async function lire<T>(fichier: string): Promise<T> {
  const texte = await readFile(require.resolve(`${PAQUET}/data/${fichier}.json`), 'utf8');
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- data pinned with the package, counted by a test
  return JSON.parse(texte) as T;
}
