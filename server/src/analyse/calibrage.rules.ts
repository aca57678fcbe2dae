import { joursEntre } from '../shared/jour.rules.ts';

/** How many standard deviations an interval at 80 % takes on each side, and from how many past orders that was learnt. */
export interface Calibrage {
  readonly ecarts: number;
  readonly commandes: number;
}

/** What chance alone would take. */
export const CALIBRAGE_NU: Calibrage = { ecarts: 1.2815515655446004, commandes: 0 };

/** Fewer past orders say nothing of the tail of errors. */
const COMMANDES_UTILES = 10;
const PROMIS = 0.8;

/** The width that would have held 80 % of past truths, of which one more is to come; never less than chance takes. */
export function calibrer(erreurs: readonly number[]): Calibrage {
  if (erreurs.length < COMMANDES_UTILES) return CALIBRAGE_NU;
  const triees = erreurs.toSorted((une, autre) => une - autre);
  const rang = Math.min(triees.length, Math.ceil((triees.length + 1) * PROMIS)) - 1;
  return { ecarts: Math.max(CALIBRAGE_NU.ecarts, triees[rang] ?? 0), commandes: triees.length };
}

/** Months before the end that past forecasts are made at, to calibrate one made about as early. */
const AVANCES = [1, 3, 6, 12, 18] as const;
const JOURS_PAR_MOIS = 365.25 / 12;

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
