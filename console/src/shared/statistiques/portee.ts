import type { Base, FiltreStatistiques } from '../../graphql/graphql.ts';
import { ajouterMois, jour } from '../dates.ts';
import { nomDuDepartement } from '../departements.ts';
import type { Langue } from '../format.ts';
import { dernierJour, lirePeriode, type Periode, periodeEnMots, premierJour } from '../periode.ts';
import type { Vue } from '../vue.ts';

/** What a view asks of the API: read from the URL and from nothing else. */
export interface Portee {
  readonly departement: string | null;
  readonly periode: Periode | null;
  readonly base: Base;
  readonly au: string | null;
}

export const porteeDe = (vue: Vue): Portee => ({
  departement: /^dep:(\w+)$/u.exec(vue['t'] ?? '')?.[1] ?? null,
  periode: lirePeriode(vue['p']),
  base: vue['base'] === 'flux' ? 'FLUX' : 'ACHAT',
  au: /^\d{4}-\d{2}-\d{2}$/u.test(vue['au'] ?? '') ? (vue['au'] ?? null) : null,
});

/** The filter of a scope; the national one leaves the territory out. */
export function filtreDe({ departement, periode }: Portee, national = false): FiltreStatistiques {
  return {
    ...(departement && !national ? { departement } : {}),
    ...(periode ? { depuis: premierJour(periode.de), jusquAu: dernierJour(periode.a) } : {}),
  };
}

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

const MOTS = {
  fr: {
    france: 'France entière',
    parDepartement: 'Taux d’usage par département',
    taux: 'Taux d’usage',
    ACHAT: 'base achats de la période',
    FLUX: 'base flux de la période',
    au: (day: string) => `au ${day}`,
  },
  en: {
    france: 'France',
    parDepartement: 'Use rate by département',
    taux: 'Use rate',
    ACHAT: 'base: bought in the period',
    FLUX: 'base: flow of the period',
    au: (day: string) => `as of ${day}`,
  },
};

/** The view in words: heading, tab title and name of what is exported from it. */
export function titreDe(vue: Vue, langue: Langue): string {
  const { departement, base, au } = porteeDe(vue);
  const mots = MOTS[langue];
  const sujet = departement ? mots.taux : mots.parDepartement;
  const territoire = departement ? nomDuDepartement(departement) : mots.france;
  const connu = au ? [mots.au(jour(au, langue))] : [];
  return [sujet, territoire, periodeEnMots(vue['p'], langue), mots[base], ...connu].join(', ');
}

/** The words of a territory. */
export const territoireEnMots = (departement: string | null, langue: Langue): string =>
  departement ? nomDuDepartement(departement) : MOTS[langue].france;
