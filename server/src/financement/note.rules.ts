import type { Caracteristiques, Echelle, NoteSociale, Palier } from './regle.rules.ts';

/** What is known of a territory; what is not known gives no point. */
export type Territoire = { readonly [Une in keyof Caracteristiques]: number | null };

/** Points by characteristic, 0 to 25 each. */
export type Points = Readonly<Caracteristiques>;

const AUCUN: Points = { population: 0, densite: 0, pauvrete: 0 };

/** What the highest threshold reached gives; nothing below the first. */
export const atteint = (paliers: readonly Palier[], reach: (seuil: number) => boolean): number =>
  paliers.findLast(([seuil]) => reach(seuil))?.[1] ?? 0;

/** Points of a territory, compared to the mean of its scale: more people, less dense, poorer. */
export function pointsDe(note: NoteSociale | null, echelle: Echelle, territoire: Territoire): Points {
  const reference = note?.references[echelle];
  if (!note || !reference) return AUCUN;
  const { population, densite, pauvrete } = territoire;
  const exces = population === null ? null : population / reference.population - 1;
  const ratio = densite === null ? null : densite / reference.densite;
  const ecart = pauvrete === null ? null : pauvrete - reference.pauvrete;
  return {
    population: exces === null ? 0 : atteint(note.population, (seuil) => exces >= seuil),
    // A density of zero is not a measure.
    densite: ratio === null || ratio <= 0 ? 0 : atteint(note.densite, (seuil) => ratio <= seuil),
    pauvrete: ecart === null ? 0 : atteint(note.pauvrete, (seuil) => ecart > seuil),
  };
}

export const noteDe = ({ population, densite, pauvrete }: Points): number => population + densite + pauvrete;
