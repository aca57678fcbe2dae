import type { CommandeDeDemonstration } from './commandes.ts';
import { jourDeLEtape } from './commandes.ts';

/** Of all the pass bought, the share that is used: 100 000 were in March 2022, of 209 000 to 2 000 000 bought. */
const PART_UTILISEE = 0.28;
const BORNES = { min: 0.08, max: 0.6 };

/** What becomes of the carnets of an order. */
export interface Devenir {
  /** Share of its carnets that are handed out. */
  readonly remise: number;
  /** Share of the pass handed out that are used. */
  readonly usage: number;
}

/** How much of each order is handed out and used: collectivités differ, the whole is near its target. */
export function prevoirLesUsages(
  commandes: readonly CommandeDeDemonstration[],
): ReadonlyMap<CommandeDeDemonstration, Devenir> {
  const passees = commandes.filter(({ enCampagne }) => !enCampagne);
  const total = passees.reduce((somme, { nombreDePass }) => somme + nombreDePass, 0);
  const utilises = (facteur: number): number =>
    passees.reduce((somme, commande) => somme + commande.nombreDePass * partDe(commande, facteur), 0);
  let [bas, haut] = [0, 10];
  for (let i = 0; i < 40; i++) {
    const milieu = (bas + haut) / 2;
    if (utilises(milieu) > PART_UTILISEE * total) haut = milieu;
    else bas = milieu;
  }
  return new Map(commandes.map((commande) => [commande, devenirDe(commande, commandes, bas)]));
}

const partDe = ({ collectivite: { usage, usageFixe } }: CommandeDeDemonstration, facteur: number): number =>
  usageFixe === true ? usage : Math.min(Math.max(usage * facteur, BORNES.min), BORNES.max);

function devenirDe(
  commande: CommandeDeDemonstration,
  commandes: readonly CommandeDeDemonstration[],
  facteur: number,
): Devenir {
  // Begun a month ago: less than half is handed out, and few of those pass have been used.
  if (commande.enCampagne) return { remise: 0.45, usage: 0.22 };
  if (jourDeLEtape(commande, 'ACTIVEE') === null) return { remise: 0, usage: 0 };
  const siennes = commandes.filter(
    (autre) => autre.collectivite === commande.collectivite && !autre.enCampagne,
  );
  const somme = (parmi: typeof siennes): number =>
    parmi.reduce((total, { nombreDePass }) => total + nombreDePass, 0);
  const actives = siennes.filter((autre) => jourDeLEtape(autre, 'ACTIVEE') !== null);
  // Orders never activated weigh on the rate of their buyer: the others make up for them.
  const part = Math.min((partDe(commande, facteur) * somme(siennes)) / somme(actives), 0.8);
  const remise = Math.min(0.31 + 0.93 * part, 0.95);
  return { remise, usage: part / remise };
}
