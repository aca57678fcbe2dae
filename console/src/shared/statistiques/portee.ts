import type { Attribution, Base, FiltreStatistiques } from '../../graphql/graphql.ts';
import { ajouterMois } from '../dates.ts';
import { type Territoire, territoireDe } from './territoire.ts';
import { dernierJour, lirePeriode, type Periode, premierJour } from '../periode.ts';
import type { Vue } from '../vue.ts';

/** What a view asks of the API: read from the URL and from nothing else. */
export interface Portee {
  readonly territoire: Territoire | null;
  readonly periode: Periode | null;
  readonly base: Base;
  readonly attribution: Attribution;
  readonly au: string | null;
}

export const porteeDe = (vue: Vue): Portee => ({
  territoire: territoireDe(vue['t']),
  periode: lirePeriode(vue['p']),
  base: vue['base'] === 'flux' ? 'FLUX' : 'ACHAT',
  attribution: vue['attr'] === 'lieu' ? 'LIEU' : 'COMMANDITAIRE',
  au: /^\d{4}-\d{2}-\d{2}$/u.test(vue['au'] ?? '') ? (vue['au'] ?? null) : null,
});

/** The days of a period, as the filter of the API asks for them. */
export const joursDe = (periode: Periode | null): Pick<FiltreStatistiques, 'depuis' | 'jusquAu'> =>
  periode ? { depuis: premierJour(periode.de), jusquAu: dernierJour(periode.a) } : {};

/** The filter of a scope; the national one leaves the territory out. */
export const filtreDe = (
  { territoire, periode }: Pick<Portee, 'territoire' | 'periode'>,
  national = false,
): FiltreStatistiques => ({
  ...(territoire && !national ? { [territoire.niveau]: territoire.code } : {}),
  ...joursDe(periode),
});

interface Datee {
  readonly au: string;
  readonly provisoire: boolean;
}

/** Today for the register, as its answer says it: a view of the past does not. */
export const jourDuRegistre = (statistiques: Datee | undefined): string | undefined =>
  statistiques?.provisoire ? statistiques.au : undefined;

const FENETRE = 18;
const COURTE = 6;

/** A line of three points says nothing: a short period is shown with the months before it. */
export function fenetreDe(periode: Periode | null): Periode | null {
  if (!periode || periode.a >= ajouterMois(periode.de, COURTE - 1)) return periode;
  return { de: ajouterMois(periode.a, 1 - FENETRE), a: periode.a };
}
