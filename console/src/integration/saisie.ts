/** The same day half a year later, or the last of that month. */
export function dansSixMois(jour: string): string {
  const [annee = 0, mois = 0, quantieme = 0] = jour.split('-').map(Number);
  const dernier = new Date(Date.UTC(annee, mois + 6, 0)).getUTCDate();
  return new Date(Date.UTC(annee, mois + 5, Math.min(quantieme, dernier))).toISOString().slice(0, 10);
}

/** The sites typed, one a line or separated by spaces or commas, each as its browser names it. */
export const enOrigines = (texte: string): readonly string[] => [
  ...new Set(
    texte
      .split(/[\s,;]+/u)
      .filter(Boolean)
      .map((un) => un.replace(/\/$/u, '')),
  ),
];

/** Whether a text is the origin of a site: the server judges the rest. */
export const estUneOrigine = (texte: string): boolean =>
  URL.canParse(texte) && new URL(texte).origin === texte;
