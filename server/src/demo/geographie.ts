import type { Cog } from '../territoire/territoire.module.ts';

export interface Commune {
  readonly code: string;
  readonly nom: string;
  readonly codePostal: string | null;
  readonly departement: string;
  readonly region: string;
  readonly population: number;
}

export interface Epci {
  readonly nom: string;
  readonly membres: readonly string[];
}

/** Real territories: the fictitious lauréates and places are laid on them. */
export interface Geographie {
  readonly communes: ReadonlyMap<string, Commune>;
  /** The communes of each of the 101 départements. */
  readonly departements: ReadonlyMap<string, readonly Commune[]>;
  readonly epci: ReadonlyMap<string, Epci>;
}

export function situerLeCog({ communes, epci }: Cog): Geographie {
  const habitees = communes
    .filter(({ zone }) => zone !== 'com')
    .map(({ code, nom, departement, region, codesPostaux = [], population = 0 }) => {
      return { code, nom, departement, region, population, codePostal: codesPostaux[0] ?? null };
    });
  return {
    communes: new Map(habitees.map((commune) => [commune.code, commune])),
    departements: Map.groupBy(habitees, ({ departement }) => departement),
    epci: new Map(
      epci.map(({ code, nom, membres }) => [code, { nom, membres: membres.map((membre) => membre.code) }]),
    ),
  };
}

export const populationDe = (communes: readonly Commune[]): number =>
  communes.reduce((somme, { population }) => somme + population, 0);
