const JOUR = 86_400_000;

/** Days from one civil day to another. */
export const joursEntre = (du: string, au: string): number =>
  Math.round((Date.parse(`${au}T00:00:00Z`) - Date.parse(`${du}T00:00:00Z`)) / JOUR);
