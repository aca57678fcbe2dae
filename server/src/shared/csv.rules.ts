/** A spreadsheet runs a cell that starts so. The guard itself is guarded: what it adds is always told from what was there. */
// oxlint-disable-next-line no-control-regex -- a cell that begins with NUL is run too
const A_GARDER = /^'*[=+\-@\t\r\0]/;

/** A cell as it is written in every CSV of the register: quoted where RFC 4180 asks, and harmless in a spreadsheet. */
export function celluleCsv(valeur: string, separateur = ','): string {
  const inoffensive = A_GARDER.test(valeur) ? `'${valeur}` : valeur;
  const aProteger = inoffensive.includes(separateur) || /["\r\n]/.test(inoffensive);
  return aProteger ? `"${inoffensive.replaceAll('"', '""')}"` : inoffensive;
}

/** A line of a CSV, its end included. */
export const ligneCsv = (cellules: readonly string[], separateur = ','): string =>
  `${cellules.map((cellule) => celluleCsv(cellule, separateur)).join(separateur)}\r\n`;

/** The text of a cell: what `celluleCsv` added against formulas is taken off, so that a file of ours reads back as it was. */
export const texteDeCellule = (cellule: string): string =>
  (cellule.startsWith("'") && A_GARDER.test(cellule) ? cellule.slice(1) : cellule).trim();
