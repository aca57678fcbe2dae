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

/** How wrong the same model was, as it would have been run as long before the end of past orders. */
export function erreurPassee(test: Prevision['retroTest'], langue: Langue): string {
  const { commandes, moisAvant, erreurRelative, erreurMoyenne, dansLIntervalle } = test;
  if (commandes === 0 || typeof erreurRelative !== 'number' || typeof erreurMoyenne !== 'number')
    return langue === 'fr'
      ? 'Erreur passée\u00a0: aucune commande finie ne permet encore de la dire.'
      : 'Past error: no order has ended yet to tell it.';
  const [part, moyenne] = [taux(erreurRelative, langue), nombre(erreurMoyenne, langue)];
  const dedans = taux(dansLIntervalle / commandes, langue, 0);
  const passees = compte(commandes, COMMANDES[langue], langue);
  return langue === 'fr'
    ? `Erreur passée, ${moisAvant} mois avant la fin de ${passees}\u00a0: ${part} des pass restants (${moyenne} pass par commande en moyenne)\u00a0; vérité dans l’intervalle à 80\u00a0%\u00a0: ${dedans}`
    : `Past error, ${moisAvant} months before the end of ${passees}: ${part} of the passes left (${moyenne} passes an order on average); truth inside the 80% interval: ${dedans}`;
}
