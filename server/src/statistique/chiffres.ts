import { compteDe, type Comptes, Etape } from './etape.rules.ts';
import type { Reader } from '../shared/read.ts';
import type { Chiffre } from './chiffre.type.ts';
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
  readonly valeur: number | null;
  readonly etape?: Etape;
  readonly numerateur?: number;
  readonly denominateur?: number;
}

function chiffre(
  { code, unite, definition }: Definition,
  { valeur, etape, numerateur, denominateur }: Parts,
  selection: Selection,
  fraicheur: string,
): ChiffreOuvrable {
  return {
    valeur,
    unite,
    indicateur: code,
    definition,
    numerateur: numerateur ?? null,
    denominateur: denominateur ?? null,
    base: selection.base,
    au: selection.au,
    fraicheur,
    masque: false,
    selection,
    etape: etape ?? null,
  };
}

/** The six stages, each with its count, its value and its share of what was bought. */
export function entonnoir(comptes: Comptes, selection: Selection, fraicheur: string): object[] {
  const { achetes } = comptes;
  return Object.values(Etape).map((etape) => {
    const valeur = comptes[compteDe(etape)];
    const part = achetes > 0 ? valeur / achetes : null;
    return {
      etape,
      chiffre: chiffre(ETAPES[etape], { valeur, etape }, selection, fraicheur),
      valeurCentimes: valeur * VALEUR_FACIALE,
      partDesAchetes: chiffre(
        PART,
        { valeur: part, numerateur: valeur, denominateur: achetes },
        selection,
        fraicheur,
      ),
    };
  });
}
