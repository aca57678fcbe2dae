/** A spreadsheet runs a cell that starts with one of these. */
const DEBUTS_DE_FORMULE = ['=', '+', '-', '@', '\t', '\r', '\0'];

const estUneFormule = (texte: string): boolean => DEBUTS_DE_FORMULE.some((debut) => texte.startsWith(debut));

/** A cell as it is written in every CSV of the register: quoted where RFC 4180 asks, and harmless in a spreadsheet. */
export function celluleCsv(valeur: string, separateur = ','): string {
  const inoffensive = estUneFormule(valeur) ? `'${valeur}` : valeur;
  const aProteger = inoffensive.includes(separateur) || /["\r\n]/.test(inoffensive);
  return aProteger ? `"${inoffensive.replaceAll('"', '""')}"` : inoffensive;
}

/** A line of a CSV, its end included. */
export const ligneCsv = (cellules: readonly string[], separateur = ','): string =>
  `${cellules.map((cellule) => celluleCsv(cellule, separateur)).join(separateur)}\r\n`;

/** The text of a cell: what `celluleCsv` added against formulas is taken off, so that a file of ours reads back as it was. */
export const texteDeCellule = (cellule: string): string =>
  (cellule.startsWith("'") && estUneFormule(cellule.slice(1)) ? cellule.slice(1) : cellule).trim();
