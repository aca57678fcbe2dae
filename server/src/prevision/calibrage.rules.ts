import { joursEntre } from '../shared/jour.rules.ts';

/** Errors of past forecasts made as early, by window of time: each as a number of the model's own standard deviations. */
export interface Niveau {
  /** Length of the windows, in months. */
  readonly mois: number;
  readonly fenetres: readonly (readonly number[])[];
}

/** How many standard deviations an interval at 80 % takes on each side, and what that was learnt from. */
export interface Calibrage {
  /** Infinite when no past says anything: the interval then goes from nothing to everything. */
  readonly ecarts: number;
  /** Length of the longest windows it comes from, in months. */
  readonly mois: number;
  readonly fenetres: number;
  readonly previsions: number;
  /** Whether windows shorter than the time left had to help. */
  readonly plusCourtes: boolean;
}

const PROMIS = 0.8;
/** With fewer past forecasts, shorter windows help. */
const UTILES = 10;
/** Windows of one length that are looked back upon: the latest. */
export const FENETRES = 4;
/** Lengths of windows, in months. */
const LONGUEURS = [12, 6, 3, 1] as const;
const JOURS_PAR_MOIS = 365.25 / 12;

/** The lengths of the windows that a forecast learns its interval from, the longest that its time left holds first. */
export const longueursPour = (jours: number): readonly number[] =>
  LONGUEURS.filter((mois) => mois === 1 || mois * JOURS_PAR_MOIS <= jours + TOLERANCE);
/** Months differ by three days: three of them are a quarter all the same. */
const TOLERANCE = 3;

/**
 * The width that would have held 80 % of the past forecasts of the same model, of which one more is to come (split conformal
 * prediction: the rank is that of n + 1). An error of a shorter window is widened as a pace that wanders would widen it, by the
 * square root of time. Levels are read one after the other, and only while there is too little to learn from.
 */
export async function calibrer(jours: number, lire: (mois: number) => Promise<Niveau>): Promise<Calibrage> {
  const longueurs = longueursPour(jours);
  const erreurs: number[] = [];
  let [fenetres, dernier] = [0, 0];
  for (const mois of longueurs) {
    const niveau = await lire(mois);
    const facteur = Math.sqrt(Math.max(1, jours / (mois * JOURS_PAR_MOIS)));
    for (const fenetre of niveau.fenetres) erreurs.push(...fenetre.map((une) => Math.abs(une) * facteur));
    fenetres += niveau.fenetres.length;
    if (niveau.fenetres.length > 0) dernier = mois;
    if (erreurs.length >= UTILES) break;
  }
  return {
    ecarts: quantile(erreurs),
    mois: longueurs[0] ?? 1,
    fenetres,
    previsions: erreurs.length,
    plusCourtes: dernier < (longueurs[0] ?? 1),
  };
}

/** The smallest error that at least 80 % of past ones and one to come are expected not to exceed; infinite when they are too few. */
export function quantile(erreurs: readonly number[]): number {
  const rang = Math.ceil((erreurs.length + 1) * PROMIS);
  return rang > erreurs.length
    ? Infinity
    : (erreurs.toSorted((une, autre) => une - autre)[rang - 1] ?? Infinity);
}

/** Months before the end that the past is forecast again at. */
const AVANCES = [1, 3, 6, 12, 18] as const;

/** The advance nearest to what is left, on average of pass, before orders end. */
export function avanceDe(
  au: string,
  commandes: readonly { readonly tolereeJusquAu: string; readonly nombreDePass: number }[],
): number {
  const pass = commandes.reduce((somme, une) => somme + une.nombreDePass, 0);
  const jours = commandes.reduce(
    (somme, une) => somme + joursEntre(au, une.tolereeJusquAu) * une.nombreDePass,
    0,
  );
  const mois = pass > 0 ? jours / pass / JOURS_PAR_MOIS : 0;
  return AVANCES.reduce<number>(
    (proche, une) => (Math.abs(une - mois) < Math.abs(proche - mois) ? une : proche),
    AVANCES[0],
  );
}
