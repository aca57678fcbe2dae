/** A value that was estimated, and how uncertain it is. */
export interface Estime {
  readonly valeur: number;
  readonly variance: number;
}

/** What came of a buyer, and what would have come at everyone's pace. */
interface Compte {
  observe: number;
  attendu: number;
}

/** Buyers are never taken to be more alike, or less, than this: in events at everyone's pace that each is lent. */
const [PRET_MINIMAL, PRET_MAXIMAL] = [5, 1000];

/** Sums what came and what was expected, buyer by buyer. */
export function compter<T extends { readonly acheteur: string }>(
  lignes: readonly T[],
  lire: (ligne: T) => Compte,
): ReadonlyMap<string, Compte> {
  const comptes = new Map<string, Compte>();
  for (const ligne of lignes) {
    const compte = comptes.get(ligne.acheteur) ?? { observe: 0, attendu: 0 };
    const { observe, attendu } = lire(ligne);
    compte.observe += observe;
    compte.attendu += attendu;
    comptes.set(ligne.acheteur, compte);
  }
  return comptes;
}

/**
 * How many times faster than everyone each buyer goes. With few events of its own it is taken to be like the others, the more
 * so as buyers are alike: what each is lent is the inverse of how much they differ beyond chance (a gamma prior, by moments).
 */
export function alluresDe(
  comptes: ReadonlyMap<string, Compte>,
  dispersion: number,
): (acheteur: string) => Estime {
  let [ecarts, carres] = [0, 0];
  for (const { observe, attendu } of comptes.values()) {
    ecarts += (observe - attendu) ** 2 - dispersion * attendu;
    carres += attendu ** 2;
  }
  const pret = ecarts > 0 ? Math.min(PRET_MAXIMAL, Math.max(PRET_MINIMAL, carres / ecarts)) : PRET_MAXIMAL;
  return (acheteur) => {
    const { observe, attendu } = comptes.get(acheteur) ?? { observe: 0, attendu: 0 };
    const poids = attendu / dispersion + pret;
    const valeur = (observe / dispersion + pret) / poids;
    return { valeur, variance: valeur / poids };
  };
}
