import type { Sortie } from './prevision.faits.ts';

/** A span of ages over which a pass is as likely to be used on one day as on another. */
export interface Tranche {
  readonly debut: number;
  /** Excluded; the last span has no end: older than all that was seen, its rate goes on. */
  readonly fin: number;
  /** Chance of a use a day, on the scale of a cumulated hazard. */
  readonly taux: number;
  readonly usages: number;
}

const PAS = 30;
/** Fewer uses make too uncertain a rate: spans of 30 days are joined until they hold as many. */
const USAGES_UTILES = 40;

/** Uses over pass-days, by span of age since the hand-out. */
export function tranchesDe(sorties: readonly Sortie[]): readonly Tranche[] {
  const pas: { usages: number; exposition: number }[] = [];
  for (const { duree, faits, restes } of sorties) {
    const rang = Math.floor(duree / PAS);
    for (let i = pas.length; i <= rang; i += 1) pas.push({ usages: 0, exposition: 0 });
    for (const [i, un] of pas.entries()) {
      if (i > rang) break;
      un.exposition += (faits + restes) * Math.min(PAS, duree + 1 - i * PAS);
      if (i === rang) un.usages += faits;
    }
  }
  const jointes: { debut: number; usages: number; exposition: number }[] = [];
  for (const [i, { usages, exposition }] of pas.entries()) {
    const derniere = jointes.at(-1);
    if (derniere && derniere.usages < USAGES_UTILES) {
      derniere.usages += usages;
      derniere.exposition += exposition;
    } else jointes.push({ debut: i * PAS, usages, exposition });
  }
  const queue = jointes.at(-1);
  const avant = jointes.at(-2);
  if (queue && avant && queue.usages < USAGES_UTILES) {
    avant.usages += queue.usages;
    avant.exposition += queue.exposition;
    jointes.pop();
  }
  return jointes.map(({ debut, usages, exposition }, i) => ({
    debut,
    fin: jointes[i + 1]?.debut ?? Infinity,
    taux: exposition > 0 ? -Math.log1p(-Math.min(0.5, usages / exposition)) : 0,
    usages,
  }));
}

/** What each span adds to the hazard of a pass between two ages. */
export const risquesEntre = (tranches: readonly Tranche[], de: number, a: number): number[] =>
  tranches.map(({ debut, fin, taux }) => taux * Math.max(0, Math.min(fin, a) - Math.max(debut, de)));

export const somme = (valeurs: readonly number[]): number => valeurs.reduce((total, une) => total + une, 0);
