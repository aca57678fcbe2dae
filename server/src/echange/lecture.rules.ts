/** How the bytes of a file become text. */
export type Encodage = 'utf-8' | 'windows-1252';

/** What a file that is not a CSV is, by its first bytes in hexadecimal. */
const SIGNATURES: readonly (readonly [string, string])[] = [
  ['d0cf11e0', 'un ancien classeur Excel (XLS)'],
  ['1f8b', 'un fichier compressé (gzip)'],
  ['377abcaf', 'un fichier compressé (7z)'],
  ['52617221', 'un fichier compressé (RAR)'],
  ['fd377a585a', 'un fichier compressé (xz)'],
  ['28b52ffd', 'un fichier compressé (zstd)'],
  ['425a68', 'un fichier compressé (bzip2)'],
  ['25504446', 'un document PDF'],
  ['89504e47', 'une image PNG'],
  ['ffd8ff', 'une image JPEG'],
  ['474946383', 'une image GIF'],
  ['fffe', 'un texte en UTF-16'],
  ['feff', 'un texte en UTF-16'],
];

/** Texts of another kind, by how they begin. */
const TEXTES: readonly (readonly [RegExp, string])[] = [
  [/^RIFF[^]{4}WEBP/, 'une image WebP'],
  [/^(ï»¿)?\s*<(!doctype|html|\?xml)/i, 'une page HTML ou un document XML'],
  [/^(ï»¿)?\s*[{[]\s*["{[]/, 'un document JSON'],
];

/** What the file really is when it is not a text in CSV, or `null`. */
export function natureEtrangere(debut: Uint8Array): string | null {
  const hexa = Array.from(debut.subarray(0, 8), (octet) => octet.toString(16).padStart(2, '0')).join('');
  const texte = new TextDecoder('latin1').decode(debut);
  if (/^504b0[357]/.test(hexa)) return natureDeLArchive(texte);
  const binaire = SIGNATURES.find(([signature]) => hexa.startsWith(signature));
  return (binaire ?? TEXTES.find(([forme]) => forme.test(texte)))?.[1] ?? null;
}

/** Whether a file holds others, compressed or not: it may be a hundred times its size, and nothing here opens it. */
export const estUneArchive = (debut: Uint8Array): boolean =>
  /classeur|archive|compressé/.test(natureEtrangere(debut) ?? '');

/** Spreadsheets of today are ZIP archives, known by the names of the files inside. */
function natureDeLArchive(texte: string): string {
  if (texte.includes('opendocument.spreadsheet')) return 'un classeur LibreOffice (ODS)';
  if (texte.includes('xl/') || texte.includes('[Content_Types]')) return 'un classeur Excel (XLSX)';
  return 'une archive ZIP';
}

const SEPARATEURS = [';', ',', '\t'] as const;
export type Separateur = (typeof SEPARATEURS)[number];

/** The line by which some spreadsheets say their separator, before the header. */
const ANNONCE = /^"?sep=([;,\t])"?$/i;

export const estUneAnnonce = (ligne: string): boolean => ANNONCE.test(ligne.trim());

/** The separator that a first line announces, or that comes most in it, outside quotes. */
export function separateurDe(entete: string): Separateur {
  const annonce = ANNONCE.exec(entete.trim())?.[1];
  if (annonce === ';' || annonce === ',' || annonce === '\t') return annonce;
  const nu = entete.replaceAll(/"(?:[^"]|"")*"/g, '');
  const [premier] = SEPARATEURS.map((separateur) => ({
    separateur,
    fois: nu.split(separateur).length,
  })).toSorted((a, b) => b.fois - a.fois);
  return premier?.separateur ?? ';';
}

export const NOM_DU_SEPARATEUR: Readonly<Record<Separateur, string>> = {
  ';': 'point-virgule',
  ',': 'virgule',
  '\t': 'tabulation',
};

/** How many bytes at the end of a chunk begin a character that the next chunk finishes. */
export function octetsEnSuspens(bloc: Uint8Array): number {
  for (let recul = 1; recul <= Math.min(3, bloc.length); recul++) {
    const octet = bloc[bloc.length - recul] ?? 0;
    if (octet < 0x80) return 0;
    if (octet >= 0xc0) return recul < (octet >= 0xf0 ? 4 : octet >= 0xe0 ? 3 : 2) ? recul : 0;
  }
  return 0;
}

/** Letters with accents as UTF-8 writes them: what is not UTF-8 has none, unless two encodings are mixed. */
export function aDesAccentsUtf8(octets: Uint8Array): boolean {
  for (const tete of [0xc3, 0xc2])
    for (let i = octets.indexOf(tete); i !== -1; i = octets.indexOf(tete, i + 1))
      if (((octets[i + 1] ?? 0) & 0xc0) === 0x80) return true;
  return false;
}

/** How many lines of the file a record takes: one, and those of its quoted line breaks. */
export const lignesOccupees = (cellules: readonly string[]): number =>
  cellules.reduce((lignes, cellule) => lignes + (cellule.match(/\r\n|\n|\r/g)?.length ?? 0), 1);

/** A header as it is compared: without case, accents, spaces around nor the guard against formulas. */
export const normaliserEntete = (entete: string): string =>
  entete
    .trim()
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[\s-]+/g, '_');
