import { type Langue, nombre, taux } from '../shared/format.ts';
import type { Vue } from '../shared/vue.ts';
import type { CoteLu, Part } from './demandes.ts';

/** What the sides are brought to, so that a large one and a small one can be compared. */
export type Norme = 'brut' | 'habitants' | 'euro';

export const normeDe = (vue: Vue): Norme =>
  vue['norme'] === 'habitants' || vue['norme'] === 'euro' ? vue['norme'] : 'brut';

/** One bar: what it counts, what it is worth, and the rows it opens to. */
export interface Barre {
  readonly cle: string;
  readonly norme: Norme;
  readonly valeur: number | null;
  readonly bas: number | null;
  readonly haut: number | null;
  /** How many pass it opens to. */
  readonly pass: number | null;
  /** How many it is a share of. */
  readonly sur: number | null;
  readonly masque: boolean;
  readonly prudence: boolean;
  readonly chemin: string | null;
}

const dePart = (part: Part): Barre => ({
  cle: part.taux,
  norme: 'brut',
  valeur: part.valeur ?? null,
  bas: part.intervalleBas ?? null,
  haut: part.intervalleHaut ?? null,
  pass: part.numerateur ?? null,
  sur: part.denominateur ?? null,
  masque: part.masque,
  prudence: part.prudence,
  chemin: part.chemin ?? null,
});

/** The bars of a side, in the order of the life of a pass: its shares, or its counts over people or money. */
export function barresDe(cote: CoteLu, norme: Norme): readonly Barre[] {
  if (norme === 'brut' && cote.parts.length > 0) return cote.parts.map(dePart);
  return cote.comptes.map(({ indicateur, mesure, pourMilleHabitants, parEuroEngage }) => ({
    cle: indicateur,
    norme,
    valeur:
      (norme === 'brut' ? mesure.valeur : norme === 'habitants' ? pourMilleHabitants : parEuroEngage) ?? null,
    bas: null,
    haut: null,
    pass: mesure.valeur ?? null,
    sur: null,
    masque: mesure.masque != null,
    prudence: false,
    chemin: mesure.chemin ?? null,
  }));
}

/** Whether a bar is a share; the others are counts, over people or money or alone. */
export const estUnTaux = (cle: string): boolean => !cle.includes('.');

/** Decimals that tell a small side from a large one: the same down a column, so that it is read down. */
const DECIMALES: Readonly<Record<Norme, number>> = { brut: 0, habitants: 2, euro: 4 };

/** A value of a bar as it is written: a rate, a count, or a number with the decimals of what it is brought to. */
export function valeurEcrite(valeur: number, { cle, norme }: Barre, langue: Langue): string {
  if (estUnTaux(cle)) return taux(valeur, langue);
  return nombre(valeur, langue, Number.isInteger(valeur) ? 0 : DECIMALES[norme]);
}
