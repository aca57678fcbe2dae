import { texteDe } from './calendrier.rules.ts';
import type { CommandeDeDemonstration } from './commandes.ts';

export interface LotDeDemonstration {
  readonly libelle: string;
  readonly commandes: readonly CommandeDeDemonstration[];
}

/** Carnets in a lot at most: it becomes visible in one transaction, which has to be short. */
const MAXIMUM = 50_000;

/** Prints orders in lots: those of a year together, as many lots as it takes; the live one apart. */
export function imprimerLesLots(
  commandes: readonly CommandeDeDemonstration[],
): readonly LotDeDemonstration[] {
  const lots: { libelle: string; commandes: CommandeDeDemonstration[]; carnets: number }[] = [];
  for (const commande of commandes) {
    const libelle = commande.enCampagne
      ? `Campagne ${commande.numero}`
      : `Tirage ${texteDe(commande.acheteeLe).slice(0, 4)}`;
    const carnets = commande.nombreDePass / commande.tailleDeCarnet;
    const courant = lots.at(-1);
    if (courant && courant.libelle === libelle && courant.carnets + carnets <= MAXIMUM) {
      courant.commandes.push(commande);
      courant.carnets += carnets;
    } else lots.push({ libelle, commandes: [commande], carnets });
  }
  return lots;
}
