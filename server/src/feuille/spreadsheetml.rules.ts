const ENTITES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** What XML cannot hold, or would change: spreadsheets write it `_x000D_`; what already reads so is told apart. */
// oxlint-disable-next-line no-control-regex -- control characters are what it looks for
const A_ECHAPPER = /[\0-\u0008\u000b-\u001f\ufffe\uffff]|_(?=x[0-9A-Fa-f]{4}_)/gu;
// oxlint-disable-next-line no-control-regex -- the same
const A_REGARDER = /[&<>"_\0-\u001f\ud800-\udfff\ufffe\uffff]/u;

const code = (caractere: string): string =>
  `_x${caractere.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;

/** A text inside XML, whatever it holds; half of a character becomes a replacement character. */
export function echapper(texte: string): string {
  if (!A_REGARDER.test(texte)) return texte;
  return texte
    .toWellFormed()
    .replaceAll(A_ECHAPPER, code)
    .replaceAll(/[&<>"]/gu, (un) => ENTITES[un] ?? un);
}

/** A to Z, then AA: the name of a column by its rank. */
export function lettres(rang: number): string {
  const derniere = String.fromCharCode(65 + (rang % 26));
  return rang < 26 ? derniere : `${lettres(Math.floor(rang / 26) - 1)}${derniere}`;
}

/** A cell that is a text whatever it starts with: a sheet never runs it. */
export const celluleDeTexte = (place: string, texte: string, style = 0): string => {
  const espaces = texte.trim() === texte && !texte.includes('\n') ? '' : ' xml:space="preserve"';
  return `<c r="${place}"${style === 0 ? '' : ` s="${style}"`} t="inlineStr"><is><t${espaces}>${echapper(texte)}</t></is></c>`;
};

export const celluleDeNombre = (place: string, valeur: number, style: number): string =>
  `<c r="${place}" s="${style}"><v>${valeur}</v></c>`;

const JOUR = 86_400_000;
/** Day 0 of spreadsheets, as they count since the year 1900 was taken for a leap year. */
const ORIGINE = Date.UTC(1899, 11, 30);

/** A civil day as spreadsheets count it. */
export const numeroDuJour = (iso: string): number =>
  (Date.parse(`${iso.slice(0, 10)}T00:00:00Z`) - ORIGINE) / JOUR;

const PREMIER_FORMAT = 164;
/** Spreadsheets refuse a workbook with more than two hundred or so. */
const FORMATS_AU_PLUS = 150;

const xf = (numFmt: number, police: number, reste = ''): string =>
  `<xf numFmtId="${numFmt}" fontId="${police}" fillId="0" borderId="0" xfId="0"${numFmt > 0 ? ' applyNumberFormat="1"' : ''}${police > 0 ? ' applyFont="1"' : ''}${reste}`;

/** The styles that cells ask for, by number format: written once all cells are. */
export class Styles {
  static readonly TEXTE = 0;
  static readonly TETE = 1;
  static readonly TOTAL = 2;
  static readonly LIEN = 3;
  static readonly RENVOI = 4;
  private readonly rangs = new Map<string, number>();

  /** The rank of the style of a number format; `null` when the workbook has as many as spreadsheets take. */
  de(format: string): number | null {
    const connu = this.rangs.get(format);
    if (connu !== undefined) return connu;
    if (this.rangs.size >= FORMATS_AU_PLUS) return null;
    const rang = Styles.RENVOI + 1 + this.rangs.size;
    this.rangs.set(format, rang);
    return rang;
  }

  xml(): string {
    const formats = [...this.rangs.keys()];
    const numFmts = formats.map(
      (format, rang) => `<numFmt numFmtId="${PREMIER_FORMAT + rang}" formatCode="${echapper(format)}"/>`,
    );
    const aLaLigne = ' applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>';
    const xfs = [
      `${xf(0, 0)}/>`,
      `${xf(0, 1)}${aLaLigne}`,
      `${xf(0, 1)}/>`,
      `${xf(0, 2)}/>`,
      `${xf(0, 0)}${aLaLigne}`,
      ...formats.map((_, rang) => `${xf(PREMIER_FORMAT + rang, 0)}/>`),
    ];
    return `${ENTETE}<styleSheet xmlns="${MAIN}"><numFmts count="${formats.length}">${numFmts.join('')}</numFmts>
<fonts count="3"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font><font><u/><sz val="11"/><color rgb="FF0563C1"/><name val="Calibri"/></font></fonts>
<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>
<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>
<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>
<cellXfs count="${xfs.length}">${xfs.join('')}</cellXfs>
<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`.replace(
      '<numFmts count="0"></numFmts>',
      '',
    );
  }
}

export const ENTETE = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
