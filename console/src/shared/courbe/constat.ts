import { moisCourt, mois } from '../dates.ts';
import { type Langue, nombre, plusieurs } from '../format.ts';
import { pointEnMots } from './silences.ts';
import type { Evenement, PointDeTemps, Serie } from './types.ts';

interface Observation {
  readonly mois: string;
  readonly valeur: number;
}

/** What a chart finds, in one sentence, so that its reader need not read the drawing. */
export function constatDeCourbe(
  points: readonly PointDeTemps[],
  serie: Serie,
  langue: Langue,
  evenements: readonly Evenement[] = [],
): string {
  const observations = points.flatMap(({ mois: month }, rang): Observation[] => {
    const valeur = serie.valeurs[rang];
    return typeof valeur === 'number' ? [{ mois: month, valeur }] : [];
  });
  const first = observations[0];
  const last = observations.at(-1);
  if (!first || !last) return PHRASES[langue].rien(serie.sujet);
  if (observations.every(({ valeur }) => valeur === 0)) return PHRASES[langue].zero(serie.sujet);
  if (first === last) return PHRASES[langue].seul(serie.sujet, dit(first, langue));
  const sommet = observations.reduce((best, one) => (one.valeur > best.valeur ? one : best), first);
  const passage = PHRASES[langue].passage(serie.sujet, dit(first, langue), dit(last, langue));
  const apart = sommet !== first && sommet !== last ? PHRASES[langue].sommet(dit(sommet, langue)) : '';
  return `${passage}${apart}${chute(observations, evenements, langue)}.`;
}

const dit = ({ mois: month, valeur }: Observation, langue: Langue): string =>
  `${nombre(valeur, langue)} ${langue === 'fr' ? 'en' : 'in'} ${mois(month, langue)}`;

/** The first event during which the series fell under half of the month before it. */
function chute(
  observations: readonly Observation[],
  evenements: readonly Evenement[],
  langue: Langue,
): string {
  for (const evenement of evenements) {
    const before = observations.findLast(({ mois: month }) => month < evenement.du.slice(0, 7));
    const during = observations.filter(
      ({ mois: month }) => evenement.du.slice(0, 7) <= month && month <= evenement.au.slice(0, 7),
    );
    const creux = during.reduce<Observation | null>(
      (low, one) => (low && low.valeur <= one.valeur ? low : one),
      null,
    );
    if (before && creux && before.valeur > 0 && creux.valeur < before.valeur / 2) {
      return PHRASES[langue].chute(
        nombre(creux.valeur, langue),
        moisCourt(creux.mois, langue),
        evenement.nom,
      );
    }
  }
  return '';
}

interface Phrases {
  readonly rien: (sujet: string) => string;
  readonly zero: (sujet: string) => string;
  readonly seul: (sujet: string, valeur: string) => string;
  readonly passage: (sujet: string, de: string, a: string) => string;
  readonly sommet: (valeur: string) => string;
  readonly chute: (valeur: string, quand: string, nom: string) => string;
}

const PHRASES: Readonly<Record<Langue, Phrases>> = {
  fr: {
    rien: (sujet) => `${sujet} ne sont pas encore observables sur la période.`,
    zero: (sujet) => `${sujet} sont à 0 tous les mois de la période.`,
    seul: (sujet, valeur) => `${sujet} sont ${valeur}, seul mois observé.`,
    passage: (sujet, de, a) => `${sujet} passent de ${de} à ${a}`,
    sommet: (valeur) => `\u00a0; maximum ${valeur}`,
    chute: (valeur, quand, nom) => `\u00a0; creux à ${valeur} pendant le ${nom} (${quand})`,
  },
  en: {
    rien: (sujet) => `${sujet} cannot be observed yet over the period.`,
    zero: (sujet) => `${sujet} stay at 0 in every month of the period.`,
    seul: (sujet, valeur) => `${sujet} are ${valeur}, the only month observed.`,
    passage: (sujet, de, a) => `${sujet} go from ${de} to ${a}`,
    sommet: (valeur) => `; highest ${valeur}`,
    chute: (valeur, quand, nom) => `; down to ${valeur} in the ${nom} (${quand})`,
  },
};

/** The values of one month, as a reader with the arrow keys hears them. */
export const lectureDuMois = (
  points: readonly PointDeTemps[],
  series: readonly Serie[],
  rang: number,
  langue: Langue,
): string => {
  const point = points[rang];
  if (!point) return '';
  const values = series.map(({ nom, valeurs }) => {
    const valeur = valeurs[rang];
    if (typeof valeur === 'number') return `${nom.toLocaleLowerCase(langue)} ${nombre(valeur, langue)}`;
    return `${nom.toLocaleLowerCase(langue)} ${langue === 'fr' ? 'pas encore observable' : 'not observable yet'}`;
  });
  return `${pointEnMots(point, langue)}${langue === 'fr' ? '\u00a0:' : ':'} ${values.join(', ')}`;
};

/** « 48 mois » or « 1 month », for captions. */
export const nombreDeMois = (total: number, langue: Langue): string =>
  langue === 'fr' ? `${total}\u00a0mois` : `${total}\u00a0${plusieurs(total, langue) ? 'months' : 'month'}`;
