import type { Criteres } from '../src/financement/simulation.rules.ts';

type Dits = Pick<
  Criteres,
  | 'echelle'
  | 'population'
  | 'densite'
  | 'pauvrete'
  | 'publicCible'
  | 'structurationLocale'
  | 'hub'
  | 'autresPorteurs'
  | 'fondsEuropeens'
>;

/** A case that the State published with its simulator of 2019: what is given, the rate and the amount expected. */
export interface CasPublie extends Dits {
  readonly titre: string;
  readonly budgetEuros: number;
  readonly taux: number;
  readonly aideEuros: number;
}

const RIEN = { structurationLocale: false, hub: false, autresPorteurs: false, fondsEuropeens: false };
const TOUT = { structurationLocale: true, hub: true, autresPorteurs: true, fondsEuropeens: true };
const PETIT = { population: 55_391, densite: 103, pauvrete: 0.14, budgetEuros: 34_027, publicCible: true };

/** The six cases of the public simulator of the Mission Société numérique. */
export const CAS_PUBLIES: readonly CasPublie[] = [
  { titre: 'an EPCI, nothing more', ...PETIT, ...RIEN, echelle: 'INTERCOMMUNAL', taux: 0.2, aideEuros: 8507 },
  {
    titre: 'an EPCI whose actors are organised',
    ...PETIT,
    ...RIEN,
    structurationLocale: true,
    echelle: 'INTERCOMMUNAL',
    taux: 0.35,
    aideEuros: 18_322,
  },
  {
    titre: 'an EPCI that targets nobody',
    ...PETIT,
    ...RIEN,
    publicCible: false,
    echelle: 'INTERCOMMUNAL',
    taux: 0,
    aideEuros: 0,
  },
  {
    titre: 'a département whose actors are organised',
    ...PETIT,
    ...RIEN,
    structurationLocale: true,
    echelle: 'DEPARTEMENTAL',
    taux: 0.39,
    aideEuros: 21_755,
  },
  {
    titre: 'several départements with every bonus',
    ...PETIT,
    ...TOUT,
    echelle: 'INTERDEPARTEMENTAL',
    taux: 0.64,
    aideEuros: 60_492,
  },
  {
    titre: 'a large and poor région with every bonus',
    ...TOUT,
    echelle: 'REGIONAL',
    population: 14_000_000,
    densite: 400,
    pauvrete: 0.5,
    budgetEuros: 200_000,
    publicCible: true,
    taux: 0.65,
    aideEuros: 371_429,
  },
];
