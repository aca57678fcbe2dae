import { etatDuLabel } from '../shared/label.rules.ts';
import { plusJours } from '../shared/jour.rules.ts';
import type { AssertionConnue } from './dires.rules.ts';

/** Days in a row; without an end when `fin` is null. */
export interface Jours {
  readonly debut: string;
  readonly fin: string | null;
}

const vaut = (connues: readonly AssertionConnue[], jour: string): boolean => {
  const etat = etatDuLabel(connues, jour);
  return etat === 'LABELLISE' || etat === 'A_RENOUVELER';
};

/** The days on which a label counts among the first assertions, and no longer among the second. */
export function joursPerdus(
  avant: readonly AssertionConnue[],
  apres: readonly AssertionConnue[],
): readonly Jours[] {
  const bornes = new Set(
    [...avant, ...apres].flatMap(({ du, jusquAu }) => [
      du,
      ...(jusquAu === null ? [] : [plusJours(jusquAu, 1)]),
    ]),
  );
  const perdus: Jours[] = [];
  const jours = [...bornes].toSorted();
  for (const [i, debut] of jours.entries()) {
    if (!vaut(avant, debut) || vaut(apres, debut)) continue;
    const suivant = jours[i + 1];
    const fin = suivant === undefined ? null : plusJours(suivant, -1);
    const dernier = perdus.at(-1);
    if (dernier?.fin && plusJours(dernier.fin, 1) === debut)
      perdus[perdus.length - 1] = { debut: dernier.debut, fin };
    else perdus.push({ debut, fin });
  }
  return perdus;
}
