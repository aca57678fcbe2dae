import type { FigureDePrevisionQuery } from '../../graphql/graphql.ts';
import { bornes, compte, euros, type Langue, nom, nombre, taux } from '../format.ts';

type Prevision = FigureDePrevisionQuery['prevision'];

const PASS = { fr: nom('pass', 'pass'), en: nom('pass', 'passes') };
const COMMANDES = { fr: nom('commande passée', 'commandes passées'), en: nom('past order', 'past orders') };

/** « Au rythme actuel, 63 % des 41 200 pass encore inutilisés seront perdus [55 – 71] → 259 560 €. » */
export function constatDePrevision({ total }: Prevision, langue: Langue): string {
  const { restants, part, partBasse, partHaute, centimes } = total;
  const pass = compte(restants, PASS[langue], langue);
  if (typeof part !== 'number')
    return langue === 'fr'
      ? 'Tous les pass de ces commandes sont utilisés.'
      : 'All passes of these orders are used.';
  const intervalle = `[${bornes(partBasse ?? part, partHaute ?? part, langue)}]`;
  return langue === 'fr'
    ? `Au rythme actuel, ${taux(part, langue)} des ${pass} encore inutilisés seront perdus ${intervalle} → ${euros(centimes, langue)}.`
    : `At the present pace, ${taux(part, langue)} of the ${pass} not used yet will be lost ${intervalle} → ${euros(centimes, langue)}.`;
}

const PREVISIONS = {
  fr: nom('prévision passée', 'prévisions passées'),
  en: nom('past forecast', 'past forecasts'),
};
const PERIODES = { fr: nom('période', 'périodes'), en: nom('period', 'periods') };
const MOIS = { fr: nom('mois', 'mois'), en: nom('month', 'months') };

type Calibrage = Prevision['calibrages'][number];

/** What past the interval is as wide as, or that none says anything: one sentence for each length of what is left. */
export const dOuVientLIntervalle = (calibrages: readonly Calibrage[], langue: Langue): readonly string[] =>
  calibrages.map(({ ecarts, mois, previsions, fenetres, plusCourtes }) => {
    const duree = compte(mois, MOIS[langue], langue);
    if (typeof ecarts !== 'number')
      return langue === 'fr'
        ? 'Trop peu de prévisions passées pour dire de combien celle-ci peut se tromper\u00a0: l’intervalle va de rien à tout.'
        : 'Too few past forecasts to tell how wrong this one may be: the interval goes from nothing to everything.';
    const [faites, sur] = [
      compte(previsions, PREVISIONS[langue], langue),
      compte(fenetres, PERIODES[langue], langue),
    ];
    if (langue === 'fr')
      return plusCourtes
        ? `Intervalle réglé sur ${faites}, la plupart à moins de ${duree}, sur ${sur}\u00a0: il est élargi d’autant.`
        : `Intervalle réglé sur ${faites} à ${duree}, sur ${sur}.`;
    return plusCourtes
      ? `Interval set on ${faites}, most of them over less than ${duree}, on ${sur}: it is widened accordingly.`
      : `Interval set on ${faites} over ${duree}, on ${sur}.`;
  });

/** How wrong the same model was, as it would have been run as long before the end of past orders. */
export function erreurPassee(test: Prevision['retroTest'], langue: Langue): string {
  const { commandes, moisAvant, couverture, erreurRelative, erreurMoyenne, erreurMoyenneCentimes } = test;
  if (
    typeof couverture !== 'number' ||
    typeof erreurRelative !== 'number' ||
    typeof erreurMoyenne !== 'number' ||
    typeof erreurMoyenneCentimes !== 'number'
  )
    return langue === 'fr'
      ? 'Erreur passée\u00a0: aucune commande finie ne permet encore de la dire.'
      : 'Past error: no order has ended yet to tell it.';
  const part = taux(erreurRelative, langue);
  const moyenne = `${nombre(erreurMoyenne, langue)} pass${langue === 'fr' ? '' : 'es'}, ${eurosEntiers(erreurMoyenneCentimes, langue)}`;
  const dedans = taux(couverture, langue, 0);
  const passees = compte(commandes, COMMANDES[langue], langue);
  return langue === 'fr'
    ? `Erreur passée, ${moisAvant} mois avant la fin de ${passees}\u00a0: ${part} des pass restants (${moyenne} par commande en moyenne)\u00a0; vérité dans l’intervalle à 80\u00a0%\u00a0: ${dedans}.`
    : `Past error, ${moisAvant} months before the end of ${passees}: ${part} of the passes left (${moyenne} an order on average); truth inside the 80% interval: ${dedans}.`;
}

/** An average is told to the euro. */
export const eurosEntiers = (centimes: number, langue: Langue): string =>
  euros(Math.round(centimes / 100) * 100, langue);
