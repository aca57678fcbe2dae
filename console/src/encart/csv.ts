import type { VueMontree } from './donnees.ts';

/** A cell that a spreadsheet would take for a formula is a text. */
const sure = (texte: string): string => (/^[=+@\t\r]|^-(?!\d)/u.test(texte) ? `'${texte}` : texte);

const cellule = (texte: string): string => {
  const dite = sure(texte);
  return /[";\n]/u.test(dite) ? `"${dite.replaceAll('"', '""')}"` : dite;
};

/** A table for spreadsheets in French: what is read is what is kept, then where it comes from. */
export function enCsv({
  colonnes,
  lignes,
  pied,
  titre,
  source,
  au,
  adresse,
  nombreDeLignes,
}: Pick<
  VueMontree,
  'colonnes' | 'lignes' | 'pied' | 'titre' | 'source' | 'au' | 'adresse' | 'nombreDeLignes'
>): string {
  const rangees = [
    colonnes.map(({ libelle }) => libelle),
    ...[...lignes, ...pied].map(({ cellules }) => cellules.map(({ texte }) => texte)),
    [],
    [titre],
    // What the register has and the embed does not is said in the file too.
    ...(lignes.length < nombreDeLignes ? [[`${lignes.length} / ${nombreDeLignes}`]] : []),
    [`${source}. ${au}. ${new URL(adresse, location.href).href}`],
  ];
  return `\uFEFF${rangees.map((rangee) => rangee.map(cellule).join(';')).join('\r\n')}\r\n`;
}

/** A name for a file: the words of a title without accents, joined by hyphens. */
export const nomDeFichier = (titre: string): string =>
  titre
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .replaceAll(/^-+|-+$/gu, '')
    .slice(0, 120) || 'encart';
