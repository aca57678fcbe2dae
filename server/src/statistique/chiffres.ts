import { compteDe, type Comptes, Etape } from './etape.rules.ts';
import type { Reader } from '../shared/read.ts';
import type { Chiffre } from './chiffre.type.ts';
import type { Masque } from './masque.type.ts';
import type { Masquage } from './secret.service.ts';
import { type Definition, ETAPES, PART } from './indicateurs/etapes.ts';
import type { Selection } from './selection.ts';

/** Face value of a pass; an order may say otherwise one day, and then carries it. */
export const VALEUR_FACIALE = 1000;

/** A figure that remembers what it was counted on, so that it can be opened. */
export interface ChiffreOuvrable extends Chiffre {
  readonly selection: Selection;
  readonly etape: Etape | null;
  /** Rows that are not pass: where they are, and how many the reader may see. */
  readonly ouverture?: Ouverture;
}

export interface Ouverture {
  readonly chemin: string;
  readonly nombre: (read: Reader) => Promise<number>;
}

interface Parts {
  readonly masque: Masque | null;
  readonly valeur: number | null;
  readonly etape?: Etape;
  readonly numerateur?: number;
  readonly denominateur?: number;
}

/** A figure of a selection; hidden, it has no value left. */
export function chiffreDe(
  { code, unite, definition }: Definition,
  { masque, valeur, etape, numerateur, denominateur }: Parts,
  selection: Selection,
  fraicheur: string,
): ChiffreOuvrable {
  return {
    valeur: masque ? null : valeur,
    unite,
    indicateur: code,
    definition,
    numerateur: masque ? null : (numerateur ?? null),
    denominateur: masque ? null : (denominateur ?? null),
    base: selection.base,
    au: selection.au,
    fraicheur,
    masque: masque !== null,
    raisonDuMasque: masque,
    selection,
    etape: etape ?? null,
  };
}

/** The six stages, each with its count, its value and its share of what was bought; hidden where they must be. */
export function entonnoir(
  comptes: Comptes,
  selection: Selection,
  fraicheur: string,
  masquage: Masquage | null,
): object[] {
  const { achetes } = comptes;
  return Object.values(Etape).map((etape) => {
    const compte = compteDe(etape);
    const valeur = comptes[compte];
    const masque = masquage?.ensemble(compte) ?? null;
    const part = achetes > 0 ? valeur / achetes : null;
    return {
      etape,
      chiffre: chiffreDe(ETAPES[etape], { masque, valeur, etape }, selection, fraicheur),
      valeurCentimes: masque ? null : valeur * VALEUR_FACIALE,
      partDesAchetes: chiffreDe(
        PART,
        { masque, valeur: part, numerateur: valeur, denominateur: achetes },
        selection,
        fraicheur,
      ),
    };
  });
}
