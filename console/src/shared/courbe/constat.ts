import { moisCourt } from '../dates.ts';
import { intervalle, type Langue } from '../format.ts';
import { valeurEnUnite } from '../unites.ts';
import { type Phrases, PHRASES } from './phrases.ts';
import { pointEnMots } from './silences.ts';
import type { Evenement, PointDeTemps, Serie } from './types.ts';

interface Observation {
  readonly point: PointDeTemps;
  readonly valeur: number;
  readonly bornes: readonly [number, number] | null;
}

interface Diseur {
  readonly langue: Langue;
  readonly mesure: string | undefined;
  readonly phrases: Phrases;
}

/** What a chart finds, in one sentence, so that its reader need not read the drawing. */
export function constatDeCourbe(
  points: readonly PointDeTemps[],
  serie: Serie,
  langue: Langue,
  evenements: readonly Evenement[] = [],
  mesure?: string,
): string {
  const phrases = PHRASES[langue];
  const diseur = { langue, mesure, phrases };
  const { nom, sujet } = serie;
  const observations = observationsDe(points, serie);
  const first = observations[0];
  const last = observations.at(-1);
  if (!first || !last) return sujet ? phrases.rien(sujet) : phrases.rienDe(nom);
  if (observations.every(({ valeur }) => valeur === 0))
    return sujet ? phrases.zero(sujet) : phrases.zeroDe(nom);
  if (first === last) return (sujet ? phrases.seul : phrases.seulDe)(sujet ?? nom, dit(first, diseur));
  const [de, a] = [dit(first, diseur), dit(last, diseur)];
  const passage = sujet ? phrases.passage(sujet, de, a) : phrases.passageDe(nom, de, a);
  return `${passage}${extreme(observations, diseur)}${chute(observations, evenements, diseur)}.`;
}

/** What may be compared: final, and made of enough rows. */
function observationsDe(points: readonly PointDeTemps[], serie: Serie): readonly Observation[] {
  const { valeurs, bas, haut, censuree, prudence } = serie;
  const read = (sure: boolean) =>
    points.flatMap((point, rang): Observation[] => {
      const valeur = valeurs[rang];
      if (typeof valeur !== 'number' || censuree?.[rang] || (sure && prudence?.[rang])) return [];
      const [low, high] = [bas?.[rang], haut?.[rang]];
      const bornes = typeof low === 'number' && typeof high === 'number' ? ([low, high] as const) : null;
      return [{ point, valeur, bornes }];
    });
  const sure = read(true);
  return sure.length > 0 ? sure : read(false);
}

const dit = ({ point, valeur }: Observation, { langue, mesure, phrases }: Diseur): string =>
  phrases.quand(valeurEnUnite(valeur, mesure, langue), pointEnMots(point, langue), point.nom !== undefined);

/** The highest count, or the lowest rate, when neither end of the line is it. */
function extreme(observations: readonly Observation[], diseur: Diseur): string {
  const rate = diseur.mesure === 'part';
  const best = observations.reduce((kept, one) =>
    (rate ? one.valeur < kept.valeur : one.valeur > kept.valeur) ? one : kept,
  );
  if (best === observations[0] || best === observations.at(-1)) return '';
  if (!rate) return diseur.phrases.sommet(dit(best, diseur));
  const ic = best.bornes ? intervalle(...best.bornes, diseur.langue) : '';
  return diseur.phrases.minimum(dit(best, diseur), ic);
}

/** The first event during which the series fell under half of the month before it. */
function chute(
  observations: readonly Observation[],
  evenements: readonly Evenement[],
  { langue, mesure, phrases }: Diseur,
): string {
  // A span of several months hides what one of them did.
  if (observations.some(({ point }) => point.nom !== undefined)) return '';
  // What lasted a day explains no month.
  for (const evenement of evenements.filter(({ du, au }) => du !== au)) {
    const before = observations.findLast(({ point }) => point.mois < evenement.du.slice(0, 7));
    const during = observations.filter(
      ({ point }) => evenement.du.slice(0, 7) <= point.mois && point.mois <= evenement.au.slice(0, 7),
    );
    const creux = during.reduce<Observation | null>(
      (low, one) => (low && low.valeur <= one.valeur ? low : one),
      null,
    );
    if (before && creux && before.valeur > 0 && creux.valeur < before.valeur / 2) {
      const text = valeurEnUnite(creux.valeur, mesure, langue);
      return phrases.chute(text, moisCourt(creux.point.mois, langue), evenement.nom);
    }
  }
  return '';
}

/** The values of one position, as a reader with the arrow keys hears them. */
export const lectureDuMois = (
  points: readonly PointDeTemps[],
  series: readonly Serie[],
  rang: number,
  langue: Langue,
  mesure?: string,
): string => {
  const point = points[rang];
  if (!point) return '';
  const values = series.map(
    (serie) =>
      `${serie.nomPropre ? serie.nom : serie.nom.toLocaleLowerCase(langue)} ${valeurLue(serie, rang, langue, mesure)}`,
  );
  return `${pointEnMots(point, langue)}${langue === 'fr' ? '\u00a0:' : ':'} ${values.join(', ')}`;
};

/** A value with its interval and what should be known before it is quoted. */
function valeurLue(serie: Serie, rang: number, langue: Langue, mesure: string | undefined): string {
  const { valeurs, bas, haut } = serie;
  const phrases = PHRASES[langue];
  const valeur = valeurs[rang];
  if (serie.masquee?.[rang]) return phrases.masque;
  if (typeof valeur !== 'number') return serie.absente?.[rang] ? phrases.absent : phrases.inconnu;
  const [low, high] = [bas?.[rang], haut?.[rang]];
  const ic = typeof low === 'number' && typeof high === 'number' ? ` ${intervalle(low, high, langue)}` : '';
  const caution = serie.prudence?.[rang] ? ` (${phrases.prudence})` : '';
  const open = serie.censuree?.[rang] ? ` (${phrases.provisoire})` : '';
  return `${valeurEnUnite(valeur, mesure, langue)}${ic}${caution}${open}`;
}
