/** What is said of a part of the schema that goes away: since when, until when, and what to read instead. */
export interface Depreciation {
  /** Day it was said. */
  readonly depuis: string;
  /** First day it may be gone. */
  readonly retrait: string;
  /** Place of the schema that replaces it: `Type.champ`, or `Type.champ(argument)`. */
  readonly remplace: string;
}

/** The reason of a deprecation, in the one form that people and tools both read. */
export const deprecie = ({ depuis, retrait, remplace }: Depreciation): string =>
  `Déprécié le ${depuis}, retiré le ${retrait} au plus tôt : lire ${remplace}.`;

const FORME =
  /Déprécié le (\d{4}-\d{2}-\d{2}), retiré le (\d{4}-\d{2}-\d{2}) au plus tôt : lire ([\w.]+(?:\(\w+\))?)\./u;

/** Reads the reason of a deprecation, wherever a sentence quotes it; `null` when it is not in that form. */
export function lireDepreciation(raison: string): Depreciation | null {
  const [, depuis, retrait, remplace] = FORME.exec(raison) ?? [];
  return depuis && retrait && remplace ? { depuis, retrait, remplace } : null;
}

/** Whoever rests on it has a year at least to read something else. */
export function preavisTenu({ depuis, retrait }: Depreciation): boolean {
  const [annee = '', ...reste] = depuis.split('-');
  return retrait >= [String(Number(annee) + 1), ...reste].join('-');
}
