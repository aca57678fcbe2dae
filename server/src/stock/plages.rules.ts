import type { Manque } from './transitions.rules.ts';

/** A run of carnets of one lot, both ends included. */
export interface Plage {
  readonly lot: number;
  readonly de: number;
  readonly a: number;
}

/** Carnets that one bordereau may move: those of the largest orders, in a second. */
const MAXIMUM = 20_000;

const regle = 'STOCK_PLAGES';

/** Why these runs do not make a bordereau; `null` when they do. */
export function refusDesPlages(plages: readonly Plage[]): Manque | null {
  for (const [rang, { de, a }] of plages.entries())
    if (de > a)
      return {
        regle,
        phrase: `La plage ${rang + 1} est à l’envers : le premier numéro puis le dernier sont attendus.`,
      };
  const triees = plages.toSorted((une, autre) => une.lot - autre.lot || une.de - autre.de);
  for (const [i, plage] of triees.entries()) {
    const avant = triees[i - 1];
    if (avant && avant.lot === plage.lot && avant.a >= plage.de)
      return { regle, phrase: 'Deux plages se recouvrent : chaque carnet est attendu une seule fois.' };
  }
  const nombre = plages.reduce((somme, { de, a }) => somme + a - de + 1, 0);
  if (nombre <= MAXIMUM) return null;
  const [demandes, permis] = [nombre, MAXIMUM].map((n) => n.toLocaleString('fr-FR'));
  return { regle, phrase: `Ces plages font ${demandes} carnets : ${permis} au plus sont attendus.` };
}
