import type { CollectiviteDeDemonstration } from './collectivites.ts';
import { DemonstrationRefusee } from './ecriture.ts';
import { repartir } from './repartition.rules.ts';

/** The collectivité whose order runs around the day of the demonstration. */
export const EN_CAMPAGNE = '33';
/** Twelve pass used of the twenty it bought: too few to say anything of its rate. */
export const PETIT_NOMBRE = '48';
/** The 3 000 chéquiers that the press counted. */
const CHEQUIERS = { code: '03', pass: 15_000, sur: 209_000 };
const MINIMUM = 2_000;
/** Large projects buy a smaller part of what they announced. */
const EXPOSANT = 0.85;
const UNITE = 10;

export interface Achats {
  readonly enCampagne: number;
  /** Pass bought from 2019 to 2021, by rank of collectivité. */
  readonly passes: readonly number[];
}

/** Shares the pass of the demonstration between its buyers, to the unit, in whole carnets. */
export function repartirLesAchats(
  collectivites: readonly CollectiviteDeDemonstration[],
  pass: number,
): Achats {
  if (!Number.isInteger(pass) || pass < MINIMUM || pass % 5 !== 0)
    throw new DemonstrationRefusee(
      `Le nombre de pass doit être un multiple de 5, ${MINIMUM} au moins : ${pass}`,
    );
  const enCampagne = entier(Math.min(Math.max(pass / 100, 40), 20_000));
  const fixes = new Map([
    [PETIT_NOMBRE, 20],
    [CHEQUIERS.code, Math.max(entier(Math.min(pass / CHEQUIERS.sur, 1) * CHEQUIERS.pass), UNITE)],
  ]);
  const libres = collectivites.filter(({ code }) => !fixes.has(code));
  const reste = pass - enCampagne - [...fixes.values()].reduce((somme, fixe) => somme + fixe, 0);
  // Each buys something; the odd five pass go to one that buys carnets of five.
  const unites = repartir(
    Math.floor(reste / UNITE) - libres.length,
    libres.map(({ totalEuros }) => totalEuros ** EXPOSANT),
  );
  const parCode = new Map(libres.map((une, i) => [cle(une), ((unites[i] ?? 0) + 1) * UNITE]));
  const appoint = libres.find(({ tailleDeCarnet }) => tailleDeCarnet === 5);
  if (appoint) parCode.set(cle(appoint), (parCode.get(cle(appoint)) ?? 0) + (reste % UNITE));
  return {
    enCampagne,
    passes: collectivites.map((une) => fixes.get(une.code) ?? parCode.get(cle(une)) ?? 0),
  };
}

const cle = ({ type, code }: CollectiviteDeDemonstration): string => `${type} ${code}`;
const entier = (pass: number): number => Math.round(pass / UNITE) * UNITE;
