/** A share of rows, and its interval at 95 % where it has one. */
export interface Part {
  readonly valeur: number;
  readonly intervalle: readonly [bas: number, haut: number] | null;
}

/** The difference of two shares. */
export interface Difference {
  readonly valeur: number;
  readonly intervalle: readonly [bas: number, haut: number] | null;
}

/**
 * Newcombe's interval at 95 % of the difference of two shares of unrelated rows: it joins the distances from each share to the
 * bounds of its own Wilson interval, so that it holds for few rows and never leaves −1 to 1.
 */
export function difference(une: Part, autre: Part): Difference {
  const valeur = une.valeur - autre.valeur;
  if (une.intervalle === null || autre.intervalle === null) return { valeur, intervalle: null };
  const [basUne, hautUne] = une.intervalle;
  const [basAutre, hautAutre] = autre.intervalle;
  return {
    valeur,
    intervalle: [
      valeur - Math.hypot(une.valeur - basUne, hautAutre - autre.valeur),
      valeur + Math.hypot(hautUne - une.valeur, autre.valeur - basAutre),
    ],
  };
}

/** What became of what was bought: the share handed out, and of that the share used. */
export interface Facteurs {
  readonly remise: number;
  readonly usage: number;
}

export interface Explication {
  /** Of the difference of use rates. */
  readonly ecart: number;
  /** What comes from handing out, in the same unit. */
  readonly remise: number;
  /** What comes from using what was handed out. */
  readonly usage: number;
}

/**
 * Shares a difference of use rates between its two factors by Shapley's value: each is credited with what it changes, averaged over
 * both orders of changing them, so that the two make the whole and neither goes first.
 */
export function expliquer(une: Facteurs, autre: Facteurs): Explication {
  return {
    ecart: une.remise * une.usage - autre.remise * autre.usage,
    remise: ((une.remise - autre.remise) * (une.usage + autre.usage)) / 2,
    usage: ((une.usage - autre.usage) * (une.remise + autre.remise)) / 2,
  };
}
